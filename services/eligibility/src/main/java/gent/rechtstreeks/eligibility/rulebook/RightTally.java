package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.rulebook.DryRunReport.Cost;
import gent.rechtstreeks.eligibility.rulebook.DryRunReport.OfRight;
import java.util.Objects;

/** Counts the answers about one right, by a rulebook and by the one that is made of it. */
final class RightTally {

    private long answers;
    private long differ;
    private long gain;
    private long lose;
    private long raised;
    private long lowered;
    private long toAHumanBefore;
    private long toAHumanAfter;
    private long missingBefore;
    private long missingAfter;
    private long paid;
    private long paidOtherwise;
    private long centsBefore;
    private long centsAfter;

    /** One of them is null for a right that only the other rulebook has. */
    void add(Assessment before, Assessment after) {
        answers++;
        differ += isSame(before, after) ? 0 : 1;
        gain += !isEligible(before) && isEligible(after) ? 1 : 0;
        lose += isEligible(before) && !isEligible(after) ? 1 : 0;
        toAHumanBefore += goesToAHuman(before) ? 1 : 0;
        toAHumanAfter += goesToAHuman(after) ? 1 : 0;
        missingBefore += isMissing(before) ? 1 : 0;
        missingAfter += isMissing(after) ? 1 : 0;
        addAmounts(cents(before), cents(after), isEligible(before) && isEligible(after));
    }

    private void addAmounts(long before, long after, boolean byBoth) {
        raised += byBoth && after > before ? 1 : 0;
        lowered += byBoth && after < before ? 1 : 0;
        paid += before != 0 || after != 0 ? 1 : 0;
        paidOtherwise += before != after ? 1 : 0;
        centsBefore = Math.addExact(centsBefore, before);
        centsAfter = Math.addExact(centsAfter, after);
    }

    boolean isCostTold() {
        return !Count.isSmall(paid) && !Count.isSmall(paidOtherwise);
    }

    long centsBefore() {
        return centsBefore;
    }

    long centsAfter() {
        return centsAfter;
    }

    long differing() {
        return differ;
    }

    /** @param differTold whether it may be told how many are not the same */
    OfRight report(String right, boolean differTold) {
        return new OfRight(
                right,
                Count.of(answers),
                differTold ? Count.of(differ) : Count.NOT_TOLD,
                Count.of(gain),
                Count.of(lose),
                Count.of(raised),
                Count.of(lowered),
                Count.of(toAHumanBefore),
                Count.of(toAHumanAfter),
                Count.of(missingBefore),
                Count.of(missingAfter),
                isCostTold() ? Cost.of(centsBefore, centsAfter) : null);
    }

    private static boolean isSame(Assessment before, Assessment after) {
        return before != null
                && after != null
                && before.mode() == after.mode()
                && Objects.equals(before.outcome(), after.outcome());
    }

    private static boolean isEligible(Assessment answer) {
        return answer != null && answer.outcome() instanceof Outcome.Eligible;
    }

    private static boolean isMissing(Assessment answer) {
        return answer != null && answer.outcome() instanceof Outcome.FactsMissing;
    }

    private static boolean goesToAHuman(Assessment answer) {
        return answer != null && answer.mode() == Mode.ASSIST && !(answer.outcome() instanceof Outcome.NotEligible);
    }

    private static long cents(Assessment answer) {
        return answer != null && answer.outcome() instanceof Outcome.Eligible eligible && eligible.amountCents() != null
                ? eligible.amountCents()
                : 0;
    }
}
