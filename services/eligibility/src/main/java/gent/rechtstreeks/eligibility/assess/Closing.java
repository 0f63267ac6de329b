package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import java.util.Collection;

/** What becomes of an answer when the event no longer brings it up. */
final class Closing {

    private static final String SUBJECT_DECEASED = "subject-deceased";

    private Closing() {}

    /**
     * When somebody else answers for the event by now, and nothing is left to do, that holds of whoever answered for it
     * before: what the others declared need not be looked at any more.
     *
     * @param answers what is answered now
     */
    static Assessment of(Assessment old, Situation situation, Collection<Assessment> answers) {
        NotEligible why = answers.stream()
                .filter(answer -> isForAnotherPerson(answer, old))
                .map(Assessment::outcome)
                .filter(NotEligible.class::isInstance)
                .map(NotEligible.class::cast)
                .findFirst()
                .orElseGet(() -> NotEligible.because(reason(old, situation)));
        return old.closed(why, situation.people());
    }

    private static boolean isForAnotherPerson(Assessment answer, Assessment old) {
        return answer.right().equals(old.right()) && old.subject().kind() == Subject.Kind.PERSON;
    }

    /** The event may go on for others when the one whose right it was has died. */
    private static String reason(Assessment old, Situation situation) {
        LifeEvent event = situation.event();
        boolean subjectDied = event.trigger().isPresent()
                && situation.people().hasDied(old.subject().id());
        return subjectDied ? SUBJECT_DECEASED : event.closing();
    }
}
