package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a source says of somebody from that day on.
 *
 * @param value as text, also one that no source should give; null: it has no data
 */
record FactSetting(
        @NotNull @NationalNumber String insz,
        @NotBlank @Size(max = 100) String fact,
        @Size(max = 100) String value,
        @NotNull LocalDate from) {}
