package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.explain.Figures;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A right in one month.
 *
 * @param cents null when there is no amount, or none is known
 * @param answers of the rules, those that decide it
 * @param unsure what nobody said of the household and makes the difference; none when it makes none
 */
public record State(Verdict verdict, Long cents, List<Assessment> answers, Set<String> unsure) {

    static final State NOT_ASKED = new State(Verdict.NOT_ASKED, null, List.of(), Set.of());

    /** Of one right, whoever the subjects are. */
    static State of(List<Assessment> answers, Predicate<Assessment> isPerhaps) {
        Verdict verdict = answers.stream()
                .map(answer -> verdict(answer, isPerhaps))
                .max(Verdict::compareTo)
                .orElse(Verdict.NOT_ASKED);
        List<Assessment> deciding = answers.stream()
                .filter(answer -> verdict(answer, isPerhaps) == verdict)
                .toList();
        return new State(verdict, sum(deciding), deciding, Set.of());
    }

    /** The same right of the same household in each shape that it may have: where they differ, nobody knows. */
    static State together(List<State> each, Set<String> unknown) {
        State first = each.getFirst();
        if (each.stream().allMatch(first::saysTheSameAs)) {
            return first;
        }
        boolean onlyTheAmount = each.stream().allMatch(other -> other.verdict == first.verdict);
        List<Assessment> open = each.stream()
                .filter(state -> state.verdict == Verdict.FACTS_MISSING)
                .findFirst()
                .map(State::answers)
                .orElse(List.of());
        return onlyTheAmount
                ? new State(first.verdict, null, first.answers, unknown)
                : new State(Verdict.FACTS_MISSING, null, open, unknown);
    }

    /** To a reader: that a right does not come up and that it is not there is one and the same. */
    boolean saysTheSameAs(State other) {
        boolean sameVerdict = verdict == other.verdict || verdict.isNo() && other.verdict.isNo();
        return sameVerdict && Objects.equals(cents, other.cents);
    }

    /** Whether it says something else than what would be without the changes, or the same for more of them. */
    boolean differsFrom(State without) {
        return !saysTheSameAs(without) || isForMoreThan(without);
    }

    boolean isForMoreThan(State other) {
        boolean isYes = verdict == Verdict.ELIGIBLE || verdict == Verdict.PERHAPS;
        return isYes && verdict == other.verdict && answers.size() > other.answers.size();
    }

    private static Verdict verdict(Assessment answer, Predicate<Assessment> isPerhaps) {
        return switch (answer.outcome()) {
            case Outcome.Eligible yes when answer.mode() == Mode.ASSIST -> Verdict.TO_A_PERSON;
            case Outcome.Eligible yes -> isPerhaps.test(answer) ? Verdict.PERHAPS : Verdict.ELIGIBLE;
            case Outcome.NotEligible no -> Verdict.NOT_ELIGIBLE;
            case Outcome.FactsMissing open -> Verdict.FACTS_MISSING;
        };
    }

    /** None when the amount of one of them is not known. */
    private static Long sum(List<Assessment> deciding) {
        List<Optional<Long>> amounts = deciding.stream().map(Figures::cents).toList();
        return amounts.isEmpty() || !amounts.stream().allMatch(Optional::isPresent)
                ? null
                : (Long) amounts.stream().mapToLong(Optional::get).sum();
    }
}
