package gent.rechtstreeks.sandbox.read;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Whose status on which day, and what it is asked for. */
record StatusRequest(
        @NotNull @Size(min = 1, max = PeopleRequest.MOST)
        List<@NotNull @Pattern(regexp = PeopleRequest.INSZ) String> insz,

        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String purpose) {}
