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

    static Assessed first(Birth birth, Assessment assessment) {
        return new Assessed(idOf(birth, assessment), 1, birth.version(), assessment);
    }

    Assessed next(Birth birth, Assessment newAssessment) {
        return new Assessed(id, revision + 1, birth.version(), newAssessment);
    }

    /** The facts that it waits for; none when it is settled. */
    public List<MissingFact> missing() {
        return assessment.outcome() instanceof Outcome.FactsMissing facts ? facts.missing() : List.of();
    }

    static UUID idOf(Birth birth, Assessment assessment) {
        return Ids.of(
                assessment.right(),
                assessment.subject().id().toString(),
                birth.lifeEventId().toString());
    }
}
