package gent.rechtstreeks.rights;

import gent.rechtstreeks.rights.Scenario.Expected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What came out of the rules of a right; all null when nothing did.
 *
 * @param amount euro; null when there is none
 * @param deadline last day to act; null when there is none
 */
record Answer(Boolean eligible, String mode, String reason, BigDecimal amount, LocalDate deadline) {

    static Answer of(Object outcome, Object amount, Object deadline) {
        Map<?, ?> parts = outcome instanceof Map<?, ?> map ? map : Map.of();
        return new Answer(
                (Boolean) parts.get("eligible"),
                (String) parts.get("mode"),
                (String) parts.get("reason"),
                (BigDecimal) amount,
                (LocalDate) deadline);
    }

    /** The same yes or no, for the same reason. */
    boolean sameOutcome(Answer other) {
        return Objects.equals(eligible, other.eligible)
                && Objects.equals(mode, other.mode)
                && Objects.equals(reason, other.reason);
    }

    boolean isAsExpected(Expected expected) {
        if (expected.eligible()) {
            return Boolean.TRUE.equals(eligible)
                    && Objects.equals(mode, expected.mode())
                    && Objects.equals(reason, expected.reason())
                    && sameAmount(expected.amount())
                    && Objects.equals(deadline, expected.deadline());
        }
        return Boolean.FALSE.equals(eligible) && Objects.equals(reason, expected.reason());
    }

    private boolean sameAmount(BigDecimal other) {
        return amount == null || other == null ? amount == other : amount.compareTo(other) == 0;
    }
}
