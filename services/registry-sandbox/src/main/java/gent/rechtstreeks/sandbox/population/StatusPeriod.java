package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;

/** A status and the day from which it counts, until the next one begins. */
public record StatusPeriod(LocalDate since, boolean increasedReimbursement) {}
