package gent.rechtstreeks.local.follow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a life event's trail, as a service tells it.
 *
 * @param event which event of the same try: 1, or 2 for the second of twins
 */
record Step(
        int event,
        String service,
        Instant at,
        String station,
        Optional<String> right,
        Optional<String> outcome,
        Optional<String> detail) {

    private static final List<String> FLOW = List.of("life-events", "eligibility", "granting", "notifications");

    /** In time; what happened at the same time in the order that the data flows. */
    static final Comparator<Step> ORDER = Comparator.comparing(Step::at)
            .thenComparing(step -> FLOW.indexOf(step.service()))
            .thenComparing(Step::event)
            .thenComparing(step -> step.right().orElse(""));

    /** How a line names one of twins. */
    static String ordinal(int event) {
        return event == 1 ? "1st" : "2nd";
    }

    Step withDetail(String more) {
        return new Step(event, service, at, station, right, outcome, Optional.of(more));
    }

    /** Whether it gives the resident money. */
    boolean grants() {
        return is("decided")
                && outcome.filter(Set.of("GRANTED", "RAISED")::contains).isPresent();
    }

    boolean is(String wanted) {
        return station.equals(wanted);
    }

    boolean isAbout(String wanted) {
        return right.filter(wanted::equals).isPresent();
    }
}
