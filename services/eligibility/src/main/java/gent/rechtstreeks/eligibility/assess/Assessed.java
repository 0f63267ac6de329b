package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.List;
import java.util.UUID;

/**
 * An assessment with its place in history.
 *
 * @param revision from 1; a higher one replaces a lower one
 * @param lifeEventVersion the version of the life event that this revision rests on
 * @param rulebook the number of the rulebook that was in force; 0 when that was not kept
 */
public record Assessed(UUID id, long revision, long lifeEventVersion, long rulebook, Assessment assessment) {

    static Assessed first(UUID id, Situation situation, RuleBook by, Assessment assessment) {
        return new Assessed(id, 1, situation.told().version(), by.number(), assessment);
    }

    Assessed next(Situation situation, RuleBook by, Assessment newAssessment) {
        return new Assessed(id, revision + 1, situation.told().version(), by.number(), newAssessment);
    }

    /** The facts that it waits for; none when it is settled. */
    public List<MissingFact> missing() {
        return assessment.missing();
    }

    /**
     * The id that a right for a subject after a life event begins with. A birth stands for its child, registered or
     * not; anybody else has the id under which the event told of them, whoever they turn out to be.
     */
    static UUID idOf(Situation situation, Assessment assessment) {
        UUID lifeEvent = situation.told().lifeEventId();
        Subject subject = assessment.subject();
        UUID whom = situation.isNewborn(subject) ? lifeEvent : situation.asTold(subject.id());
        return Ids.of(assessment.right(), whom.toString(), lifeEvent.toString());
    }
}
