package gent.rechtstreeks.sandbox.population.store;

import java.time.LocalDate;

/** A day of birth and the serial that a child has on it. */
public record BirthNumber(LocalDate bornOn, int serial) {}
