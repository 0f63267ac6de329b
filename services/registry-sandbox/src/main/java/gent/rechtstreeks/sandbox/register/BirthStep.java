package gent.rechtstreeks.sandbox.register;

import java.time.LocalDate;

/** What is said of a birth after the hospital told it. */
public sealed interface BirthStep {

    /** The parents have it registered. */
    record Registration() implements BirthStep {}

    /** It was on another day. */
    record Correction(LocalDate bornOn) implements BirthStep {}

    /** It never was. */
    record Annulment() implements BirthStep {}
}
