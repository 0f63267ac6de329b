package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody died.
 *
 * @param annulled it never was: the resident lives
 * @param householdId the one in which the resident lived
 * @param readAt when the register was read; null when that was not kept yet
 */
public record Death(
        UUID lifeEventId,
        long version,
        boolean annulled,
        LocalDate day,
        UUID householdId,
        UUID residentId,
        Instant readAt)
        implements PersonChange {

    @Override
    public Set<UUID> people() {
        return Set.of(residentId);
    }
}
