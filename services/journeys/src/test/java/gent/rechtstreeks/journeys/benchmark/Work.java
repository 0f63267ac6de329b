package gent.rechtstreeks.journeys.benchmark;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor time between two moments.
 *
 * @param ours in seconds, by program of the run
 * @param everybodys in seconds, with whatever else this machine did
 * @param wallSeconds between the moments
 */
record Work(Map<String, Double> ours, double everybodys, double wallSeconds) {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** A moment to measure from. */
    record Start(Map<String, Double> ours, double everybodys, long nanos) {

        static Start now(Processes processes) {
            return new Start(processes.processorSeconds(), Processes.processorSecondsOfTheMachine(), System.nanoTime());
        }

        Work untilNow(Processes processes) {
            Start end = now(processes);
            Map<String, Double> taken = new LinkedHashMap<>();
            end.ours.forEach((name, seconds) -> taken.put(name, seconds - ours.get(name)));
            return new Work(taken, end.everybodys - everybodys, (end.nanos - nanos) / NANOS_PER_SECOND);
        }
    }

    double oursTogether() {
        return ours.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** How much of all processors our programs had, in percent. */
    double percentOurs() {
        return percent(oursTogether());
    }

    double percentOthers() {
        return Math.max(0, percent(everybodys - oursTogether()));
    }

    String busiest() {
        return ours.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private double percent(double seconds) {
        return 100 * seconds / (wallSeconds * CORES);
    }
}
