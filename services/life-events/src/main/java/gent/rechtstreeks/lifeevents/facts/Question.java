package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who assesses a right needs a fact of a resident.
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
        Instant requestedAt) {}
