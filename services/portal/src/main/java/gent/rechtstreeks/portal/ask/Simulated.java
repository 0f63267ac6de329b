package gent.rechtstreeks.portal.ask;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What every right would become.
 *
 * @param questions what can be said with yes or no and makes a difference
 */
public record Simulated(List<YearMonth> months, List<OfRight> rights, List<Question> questions) {

    /** An answer that lacks these is none. */
    public Simulated {
        months = List.copyOf(months);
        rights = List.copyOf(rights);
        questions = List.copyOf(questions);
    }

    /** What the rules say of a right at one moment. */
    public enum Outcome {
        NOT_ASKED,
        NOT_ELIGIBLE,
        FACTS_MISSING,
        TO_A_PERSON,
        /** Something counts that nobody but its authority can tell. */
        PERHAPS,
        ELIGIBLE
    }

    /** What the changes make of it. */
    public enum Difference {
        WON,
        AMOUNT_CHANGED,
        /** It was there for one child already. */
        FOR_ANOTHER_TOO,
        LOST,
        GOES_TO_A_PERSON,
        BECOMES_UNKNOWN,
        RULED_OUT,
        BY_TIME,
        STILL_UNKNOWN,
        NONE
    }

    /** One right, paid {@code once} or not; {@code from} is null when nothing becomes different. */
    public record OfRight(
            String right,
            String name,
            String mode,
            boolean once,
            At now,
            At after,
            YearMonth from,
            Difference difference,
            List<InMonth> months,
            List<String> unverified) {

        public OfRight {
            Objects.requireNonNull(name);
            Objects.requireNonNull(now);
            Objects.requireNonNull(after);
            Objects.requireNonNull(difference);
            months = List.copyOf(months);
        }

        /** Of what stays the same: now, or then when nothing brings it up now. */
        public At same() {
            return now.outcome() == Outcome.NOT_ASKED ? after : now;
        }

        /** What the amounts of the months are for. */
        public List<String> howMuch() {
            return Stream.of(now, after)
                    .map(At::howMuch)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /** At one moment, and why; {@code howMuch} is the amount in a sentence. */
    public record At(Outcome outcome, Money amount, String howMuch, List<String> reasons, List<Missing> missing) {

        /** Of several people the same thing may be missing: it is named once, if possible as what the reader can say. */
        public At {
            Map<String, Missing> byLabel = new LinkedHashMap<>();
            missing.forEach(
                    one -> byLabel.merge(one.label(), one, (first, next) -> first.declareAt() == null ? next : first));
            missing = List.copyOf(byLabel.values());
        }
    }

    /** In one month. */
    public record InMonth(YearMonth month, Outcome outcome, Money amount) {}

    /** What nobody knows; {@code declareAt} is null when the reader cannot say it. */
    public record Missing(String fact, String label, String declareAt) {}

    /** {@code answer} is null as long as nobody said it. */
    public record Question(String fact, String label, Boolean answer) {}
}
