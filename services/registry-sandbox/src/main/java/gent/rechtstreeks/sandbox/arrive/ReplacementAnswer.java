package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.store.PersonChangeEntity;
import java.util.UUID;

/**
 * A replaced number as an operator sees it.
 *
 * @param version the last one that was published
 * @param synthetic always true: nobody ever had these numbers
 */
record ReplacementAnswer(UUID eventId, int version, boolean synthetic, String insz, String replacedBy) {

    static ReplacementAnswer of(PersonChangeEntity change) {
        return new ReplacementAnswer(change.eventId, change.version(), true, change.person.insz, change.replacedBy);
    }
}
