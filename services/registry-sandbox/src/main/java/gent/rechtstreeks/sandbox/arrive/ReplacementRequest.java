package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import jakarta.validation.constraints.NotNull;

/** Whose number is replaced, and by whose; null for a number that nobody has. */
record ReplacementRequest(
        @NotNull @NationalNumber String insz,
        @NationalNumber String replacedBy) {

    ReplacementRequest checked() {
        if (insz.equals(replacedBy)) {
            throw Problems.badRequest("sameNumber", "A number is replaced by another one.");
        }
        return this;
    }
}
