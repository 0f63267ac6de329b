package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Two residents turn out to be one person.
 *
 * @param householdId the one in which the survivor lives
 * @param residentId the younger id, an alias from now on
 * @param survivorId the older id, which stands for both
 */
public record Merge(UUID lifeEventId, long version, LocalDate day, UUID householdId, UUID residentId, UUID survivorId)
        implements PersonChange {

    @Override
    public Set<UUID> people() {
        return Set.of(residentId, survivorId);
    }
}
