package gent.rechtstreeks.journeys.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a run has been through, so that nobody need believe it. */
final class Tally {

    private final Map<Enum<?>, Long> counts = new LinkedHashMap<>();

    void count(Enum<?> what) {
        count(what, 1);
    }

    void count(Enum<?> what, long times) {
        counts.merge(what, times, Long::sum);
    }

    /** Several runs may add theirs at once. */
    synchronized void add(Tally other) {
        other.counts.forEach(this::count);
    }

    long of(Enum<?> what) {
        return counts.getOrDefault(what, 0L);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
