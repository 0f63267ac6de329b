package gent.rechtstreeks.rights;

import gent.rechtstreeks.evaluator.Truth;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Compares what our evaluator says with what KIE's engine says. */
final class SaysOnly {

    private SaysOnly() {}

    /** Whether all that is said is so; not everything need be said. */
    static boolean what(gent.rechtstreeks.evaluator.Answer own, Answer theirs) {
        return (own.eligible() == Truth.UNKNOWN || Objects.equals(own.eligible() == Truth.YES, theirs.eligible()))
                && isNothingElse(own.mode(), theirs.mode())
                && isNothingElse(own.reason(), theirs.reason())
                && isNothingElse(own.amountCents(), cents(theirs.amount()))
                && isNothingElse(own.deadline(), theirs.deadline());
    }

    /** Whether the same is said, and everything. */
    static boolean theSame(gent.rechtstreeks.evaluator.Answer own, Answer theirs) {
        return own.eligible() != Truth.UNKNOWN
                && what(own, theirs)
                && Objects.equals(own.mode().orElse(null), theirs.mode())
                && Objects.equals(own.reason().orElse(null), theirs.reason())
                && Objects.equals(own.amountCents().orElse(null), cents(theirs.amount()))
                && Objects.equals(own.deadline().orElse(null), theirs.deadline());
    }

    private static <T> boolean isNothingElse(Optional<T> said, T theirs) {
        return said.isEmpty() || said.get().equals(theirs);
    }

    private static Long cents(BigDecimal amount) {
        return amount == null ? null : amount.movePointRight(2).longValueExact();
    }
}
