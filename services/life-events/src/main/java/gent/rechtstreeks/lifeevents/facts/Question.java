package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact of a resident is to be asked for.
 *
 * @param fact kebab name of the fact
 * @param purpose kebab name of the right that needs it
 * @param on the civil day for which the fact must hold
 * @param lifeEventId the life event that made it needed; null when none did
 */
public record Question(
        UUID requestId,
        UUID residentId,
        String fact,
        String purpose,
        LocalDate on,
        UUID lifeEventId,
        Instant requestedAt,
        Reason reason) {

    /** A question of somebody who assesses a right. */
    public Question(
            UUID requestId,
            UUID residentId,
            String fact,
            String purpose,
            LocalDate on,
            UUID lifeEventId,
            Instant requestedAt) {
        this(requestId, residentId, fact, purpose, on, lifeEventId, requestedAt, Reason.NEEDED);
    }

    /** Whether the answer to another speaks of this one too. */
    boolean isAskedBy(Question other) {
        return residentId.equals(other.residentId)
                && fact.equals(other.fact)
                && purpose.equals(other.purpose)
                && on.equals(other.on);
    }

    /** Nobody waits for the answer: it is told only if it is news. */
    public boolean isOurOwn() {
        return reason != Reason.NEEDED;
    }
}
