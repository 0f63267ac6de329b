package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A birth as life-events tells it, at one version.
 *
 * @param childId resident id of the child; null until it is registered
 * @param householdId the household that the birth is about
 * @param recordedAt when the register recorded this version
 */
public record Birth(
        UUID lifeEventId,
        long version,
        Stage stage,
        boolean live,
        boolean annulled,
        LocalDate bornOn,
        UUID householdId,
        UUID childId,
        List<Parent> parents,
        Instant recordedAt) {

    /** What this version sets off; nothing when the register took the birth back. */
    public Optional<Trigger> trigger() {
        if (annulled) {
            return Optional.empty();
        }
        return Optional.of(
                switch (stage) {
                    case NOTIFIED -> live ? Trigger.BIRTH_NOTIFIED : Trigger.STILLBIRTH_NOTIFIED;
                    case REGISTERED -> live ? Trigger.BIRTH_REGISTERED : Trigger.STILLBIRTH_REGISTERED;
                });
    }

    /** The child as a subject: its resident id, or the life event's id while it has none. */
    public Subject child() {
        return Subject.child(childId == null ? lifeEventId : childId);
    }
}
