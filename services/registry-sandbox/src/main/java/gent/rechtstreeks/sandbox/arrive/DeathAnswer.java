package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.store.PersonChangeEntity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A death as an operator sees it.
 *
 * @param version the last one that was published
 * @param synthetic always true: nobody of this name ever lived
 */
record DeathAnswer(UUID eventId, int version, boolean synthetic, String insz, LocalDate diedOn) {

    static DeathAnswer of(PersonChangeEntity death) {
        return new DeathAnswer(death.eventId, death.version(), true, death.person.insz, death.occurredOn);
    }
}
