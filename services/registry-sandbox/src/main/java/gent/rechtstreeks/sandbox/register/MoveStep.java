package gent.rechtstreeks.sandbox.register;

import java.time.LocalDate;

/** What is said of a move after it was first told. */
public sealed interface MoveStep {

    /** They declare it to the municipality. */
    record Declaration() implements MoveStep {}

    /** The neighbourhood officer found them there. */
    record Confirmation() implements MoveStep {}

    /** The neighbourhood officer did not find them there. */
    record Refusal() implements MoveStep {}

    /** It was, or will be, on another day. */
    record Correction(LocalDate effectiveOn) implements MoveStep {}

    /** It never was. */
    record Annulment() implements MoveStep {}
}
