package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be said of a right beside its rules: {@code right.yaml}, as a type.
 *
 * @param right kebab name
 * @param version changes whenever an answer could change
 * @param name in Dutch as its authority calls it; French and English are translations
 * @param mode what may be done for who is eligible, as a rule; the rules may say another one for a case
 * @param addressees who is told
 * @param payee who is paid; null unless the city grants it
 * @param counts for facts, by kebab name, that need not hold on the day of the event itself
 * @param alreadyHas the field that says that the subject has it; null when no source can say that
 * @param leavesOpen codes of the reasons for a yes that leave to its authority what no source can tell
 * @param amountIs what the amount of the rules is, in the words that follow the number of euro; null when they decide none
 * @param paid null when it is neither, or that is not known
 * @param deadline in a sentence; null when there is none
 * @param deadlineRoll null when the deadline of the rules is the last day
 * @param links to what the right's authority says about it
 * @param sensitive what a reader could conclude about people
 * @param conditions in sentences
 * @param unverified what nobody has confirmed
 */
public record RightCard(
        String right,
        int version,
        Translated name,
        String authority,
        Mode mode,
        Set<Trigger> triggers,
        SubjectKind subject,
        PeriodRule period,
        Addressees addressees,
        Addressees payee,
        LegalBasis legalBasis,
        Map<String, DaysThatCount> counts,
        String alreadyHas,
        Set<String> leavesOpen,
        String amountIs,
        Paid paid,
        String deadline,
        DeadlineRoll deadlineRoll,
        Remedy remedy,
        List<String> links,
        List<String> sensitive,
        List<String> conditions,
        List<String> unverified) {

    /** The reason of a yes that is there whatever is still unknown. */
    public static final String IN_EVERY_CASE = "in-every-case";

    /** On which day that fact must hold. */
    public DaysThatCount countsOf(String fact) {
        return counts.getOrDefault(fact, DaysThatCount.ON_THE_DAY);
    }

    /**
     * Whether that yes is only a perhaps: something counts that nobody but its authority can tell. A yes of which it is not
     * known why may be for any of the reasons.
     */
    public boolean leavesOpen(Outcome.Eligible yes) {
        return yes.reasons().stream().anyMatch(leavesOpen::contains)
                || maybeLeavesOpen() && yes.reasons().contains(IN_EVERY_CASE);
    }

    public boolean maybeLeavesOpen() {
        return !leavesOpen.isEmpty();
    }
}
