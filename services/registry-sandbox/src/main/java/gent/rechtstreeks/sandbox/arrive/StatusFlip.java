package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What the status of somebody is from that day on. */
record StatusFlip(
        @NotNull @NationalNumber String insz,
        @NotNull Boolean increasedReimbursement,
        @NotNull LocalDate from) {}
