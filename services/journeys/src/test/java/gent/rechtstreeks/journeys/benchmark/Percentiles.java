package gent.rechtstreeks.journeys.benchmark;

import java.util.List;

/** Durations in milliseconds, in order of size. */
record Percentiles(List<Double> sorted) {

    static Percentiles of(List<Double> milliseconds) {
        if (milliseconds.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        return new Percentiles(milliseconds.stream().sorted().toList());
    }

    double p50() {
        return at(0.50);
    }

    double p95() {
        return at(0.95);
    }

    double p99() {
        return at(0.99);
    }

    int count() {
        return sorted.size();
    }

    /** The smallest measured value that this share of all does not exceed. */
    private double at(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
