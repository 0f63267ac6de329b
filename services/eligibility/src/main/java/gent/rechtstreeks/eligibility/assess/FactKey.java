package gent.rechtstreeks.eligibility.assess;

import java.util.UUID;

/** One fact of one resident, whatever is known of it. */
public record FactKey(UUID residentId, String fact) {

    /** The same fact, under the id that stands. */
    FactKey knowing(KnownPeople people) {
        return new FactKey(people.standsFor(residentId), fact);
    }
}
