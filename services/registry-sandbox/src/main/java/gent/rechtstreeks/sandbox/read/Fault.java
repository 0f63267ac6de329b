package gent.rechtstreeks.sandbox.read;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What is wrong with a source: how late it answers, and whether it answers at all. */
record Fault(@Min(0) @Max(60_000) int delayMillis, boolean failing) {
    static final Fault NONE = new Fault(0, false);
}
