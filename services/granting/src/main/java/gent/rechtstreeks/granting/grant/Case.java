package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.Optional;
import java.util.UUID;

/**
 * One right, for one subject, after one life event.
 *
 * @param seen the newest assessment that was decided on; null before the first
 * @param revision how many decisions were taken
 * @param told what was told last; null when nobody was told anything
 */
public record Case(
        UUID id,
        String right,
        Subject subject,
        UUID lifeEventId,
        Occasion occasion,
        Edition seen,
        long revision,
        CaseState state,
        Told told) {

    /** The case as it is before its first decision. */
    public static Case opening(Assessment assessment) {
        return new Case(
                idFor(assessment),
                assessment.right(),
                assessment.subject(),
                assessment.lifeEventId(),
                assessment.occasion(),
                null,
                0,
                new CaseState.Opening(),
                null);
    }

    /**
     * The child whose birth it is has another id once it is registered, so its case goes by the birth alone. Any other case
     * goes by whom it is about.
     */
    public static UUID idFor(Assessment assessment) {
        UUID lifeEvent = assessment.lifeEventId();
        return isOfTheNewborn(assessment)
                ? idOfTheNewborn(assessment.right(), lifeEvent)
                : idFor(assessment.right(), assessment.subject().id().toString(), lifeEvent);
    }

    /** The id of its assessment says so: there the life event stands for the child (assessments.avsc). */
    private static boolean isOfTheNewborn(Assessment assessment) {
        String lifeEvent = assessment.lifeEventId().toString();
        return assessment.subject().kind() == Subject.Kind.CHILD
                && assessment.edition().assessmentId().equals(Ids.of(assessment.right(), lifeEvent, lifeEvent));
    }

    private static UUID idOfTheNewborn(String right, UUID lifeEventId) {
        return idFor(right, "child", lifeEventId);
    }

    private static UUID idFor(String right, String whom, UUID lifeEventId) {
        return Ids.of("case", right, whom, lifeEventId.toString());
    }

    /** Whether it is about the child whose birth it is. */
    public boolean isOfTheNewborn() {
        return id.equals(idOfTheNewborn(right, lifeEventId));
    }

    /** The grant that this case opened, raised or was settled by. */
    public Optional<UUID> grantId() {
        return switch (state) {
            case CaseState.Granted(UUID grantId) -> Optional.of(grantId);
            case CaseState.Settled(UUID grantId, boolean widened) -> Optional.of(grantId);
            default -> Optional.empty();
        };
    }

    boolean holdsGrant() {
        return grantId().isPresent();
    }

    /** Whether the grant is as it would be without this case. */
    boolean onlyFoundItsGrant() {
        return state instanceof CaseState.Settled(UUID grantId, boolean widened) && !widened;
    }

    /**
     * Whether the assessment is newer than what was decided on. One case is assessed under one id, in revisions; only of
     * two people who turned out to be one are there two. Of a child that was registered twice, only the life event of
     * the case that stayed counts: the versions of two life events tell nothing of each other.
     */
    public boolean isBehind(Assessment assessment) {
        return lifeEventId.equals(assessment.lifeEventId())
                && (seen == null
                        || seen.isBehind(
                                assessment.edition(), assessment.subject().id()));
    }

    /** The id that a case about this subject has, had it been opened about it. */
    public UUID idOf(Subject other) {
        return isOfTheNewborn() ? id : idFor(right, other.id().toString(), lifeEventId);
    }

    /** Whether something that was told still stands before somebody's eyes. */
    boolean isReadBySomebody() {
        return told != null && told.kind().stands() && !told.addressees().isEmpty();
    }

    boolean told(Kind kind) {
        return told != null && told.kind() == kind;
    }

    /** Out of use: the other case goes on. */
    Case joined(UUID other, Told lastTold) {
        CaseState next = new CaseState.Joined(other);
        return new Case(id, right, subject, lifeEventId, occasion, seen, revision + 1, next, lastTold);
    }

    Case decided(Assessment assessment, CaseState next, Told lastTold) {
        return new Case(
                id,
                right,
                assessment.subject(),
                lifeEventId,
                occasion,
                assessment.edition(),
                revision + 1,
                next,
                lastTold);
    }
}
