package gent.rechtstreeks.journeys.simulator;

import java.time.LocalDate;
import java.util.Set;

/** One version of an event, as the population register publishes it. */
sealed interface Version extends Happening permits Cause, PersonVersion {

    long version();

    LocalDate day();

    /** The rights that must be decided once it is the last word. */
    default Set<String> rights() {
        return Set.of();
    }
}
