package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;

/** A synthetic resident; {@code increasedReimbursement} is null for children, of whom no status of their own is known. */
public record Person(
        String insz,
        String firstNames,
        String familyName,
        LocalDate birthDate,
        Relation relation,
        Flags flags,
        Boolean increasedReimbursement) {}
