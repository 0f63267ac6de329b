package gent.rechtstreeks.sandbox.population.store;

import java.time.LocalDate;

/** Somebody in the register, with the social status if there is one: both are null together. */
public record KnownStatus(String insz, Boolean increasedReimbursement, LocalDate since) {}
