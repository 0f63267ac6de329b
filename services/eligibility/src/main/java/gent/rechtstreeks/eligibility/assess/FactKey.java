package gent.rechtstreeks.eligibility.assess;

import java.util.UUID;

/** One fact of one resident, whatever is known of it. */
public record FactKey(UUID residentId, String fact) {

    private static final String ANY = "";

    /** Stands for whatever is said of a resident: who reads or adds any of it holds it. */
    public static FactKey anyOf(UUID resident) {
        return new FactKey(resident, ANY);
    }

    /** The same fact, under the id that stands. */
    FactKey knowing(KnownPeople people) {
        return new FactKey(people.standsFor(residentId), fact);
    }
}
