package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.facts.FactType;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A question as it is put to a source.
 *
 * @param reference by which its answer is recognised
 * @param purpose kebab name of the right that needs it: the source answers for that only, and keeps it
 */
public record AskedFact(UUID reference, Insz person, String fact, FactType type, String purpose, LocalDate on) {

    /** The same, of somebody who has another number by now. */
    AskedFact of(Insz other) {
        return new AskedFact(reference, other, fact, type, purpose, on);
    }
}
