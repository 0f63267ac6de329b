package gent.rechtstreeks.granting.read;

import java.util.Set;

/**
 * The facts of a life event itself, by the names that eligibility gives them: both parents may read them. Any other
 * fact without a resident is taken for one of the household.
 */
final class EventFacts {

    private static final Set<String> NAMES = Set.of("birth-date", "birth-stage", "birth-outcome");

    private EventFacts() {}

    static boolean include(String fact) {
        return NAMES.contains(fact);
    }
}
