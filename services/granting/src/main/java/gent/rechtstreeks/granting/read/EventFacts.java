package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.Occasion;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a life event itself, by the names that eligibility gives them: both parents of a birth and all who move
 * may read them. Any other fact without a resident is taken for one of the household.
 */
final class EventFacts {

    private static final Map<Occasion, Set<String>> NAMES = Map.of(
            Occasion.BIRTH, Set.of("birth-date", "birth-stage", "birth-outcome"),
            Occasion.MOVE, Set.of("move-date", "move-stage", "postal-code"),
            // A day in the calendar is an event of which nobody is told a fact.
            Occasion.DATE, Set.of());

    private EventFacts() {}

    static boolean include(Occasion occasion, String fact) {
        return NAMES.get(occasion).contains(fact);
    }
}
