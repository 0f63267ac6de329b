package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.lifeevents.facts.Reason;
import java.util.stream.Stream;

/** A question as the trail of its life event shows it: why it was put, and its end, or how long it has waited. */
final class FactSteps {

    private FactSteps() {}

    static Stream<TrailStep> of(FactRequestEntity row) {
        TrailStep asked = new TrailStep(row.arrivedAt, station(row.reason), row.purpose, null, row.fact);
        return Stream.concat(Stream.of(asked), row.settledAt == null ? waiting(row) : Stream.of(settled(row)));
    }

    private static String station(Reason reason) {
        return switch (reason) {
            case NEEDED -> "fact-asked";
            case CHANGED -> "fact-changed";
            case EXPIRED -> "fact-expired";
        };
    }

    private static Stream<TrailStep> waiting(FactRequestEntity row) {
        String detail = row.fact + ", asked in vain " + row.attempts + " times";
        return row.attempts == 0
                ? Stream.empty()
                : Stream.of(new TrailStep(row.dueAt, "fact-waiting", row.purpose, null, detail));
    }

    private static TrailStep settled(FactRequestEntity row) {
        String station = row.told ? "fact-answered" : "fact-unchanged";
        return new TrailStep(row.settledAt, station, row.purpose, row.outcome.name(), row.fact);
    }
}
