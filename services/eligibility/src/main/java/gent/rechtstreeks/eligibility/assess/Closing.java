package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What becomes of an answer when the event no longer brings it up. */
final class Closing {

    private static final NotEligible OBLIGATION_MET = NotEligible.because("obligation-met");
    private static final String SUBJECT_DECEASED = "subject-deceased";

    private Closing() {}

    /**
     * What the others declared need not be looked at any more for whoever answered for the event before, as long as it is
     * about them too, or all who were told of it have done it. Any other no is about those who answer for it now.
     *
     * @param answers what is answered now
     */
    static Assessment of(Assessment old, Situation situation, Collection<Assessment> answers) {
        NotEligible why = answers.stream().anyMatch(answer -> settles(answer, old, situation))
                ? OBLIGATION_MET
                : NotEligible.because(reason(old, situation));
        return old.closed(why, situation.people());
    }

    private static boolean settles(Assessment answer, Assessment old, Situation situation) {
        return answer.right().equals(old.right())
                && answer.outcome().equals(OBLIGATION_MET)
                && old.subject().kind() == Subject.Kind.PERSON
                && (situation.names(List.of(old.subject().id())) || isForAllWhoWereTold(answer, old, situation));
    }

    private static boolean isForAllWhoWereTold(Assessment answer, Assessment old, Situation situation) {
        List<UUID> told = situation.people().living(old.addressees());
        return !told.isEmpty() && answer.addressees().containsAll(told);
    }

    /** The event may go on for others when the one whose right it was has died. */
    private static String reason(Assessment old, Situation situation) {
        LifeEvent event = situation.event();
        boolean subjectDied = event.trigger().isPresent()
                && situation.people().hasDied(old.subject().id());
        return subjectDied ? SUBJECT_DECEASED : event.closing();
    }
}
