package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.List;
import java.util.UUID;

/**
 * An assessment with its place in history.
 *
 * @param revision from 1; a higher one replaces a lower one
 * @param lifeEventVersion the version of the life event that this revision rests on
 */
public record Assessed(UUID id, long revision, long lifeEventVersion, Assessment assessment) {

    static Assessed first(LifeEvent event, Assessment assessment) {
        return new Assessed(idOf(event, assessment), 1, event.version(), assessment);
    }

    Assessed next(LifeEvent event, Assessment newAssessment) {
        return new Assessed(id, revision + 1, event.version(), newAssessment);
    }

    /** The facts that it waits for; none when it is settled. */
    public List<MissingFact> missing() {
        return assessment.missing();
    }

    /** The id of a right for a subject after a life event; a birth stands for its child, registered or not. */
    static UUID idOf(LifeEvent event, Assessment assessment) {
        Subject subject = assessment.subject();
        UUID whom = subject.kind() == Subject.Kind.CHILD ? event.lifeEventId() : subject.id();
        return Ids.of(assessment.right(), whom.toString(), event.lifeEventId().toString());
    }
}
