package gent.rechtstreeks.journeys.simulator;

import java.util.Optional;

/** Runs seeds {@code from} to {@code until}, both included, and stops at the first that breaks a law. */
final class Simulate {

    private static final int SHOWN_EACH = 10_000;

    private Simulate() {}

    public static void main(String[] arguments) {
        long from = Long.parseLong(arguments[0]);
        long until = arguments.length > 1 ? Long.parseLong(arguments[1]) : from;
        for (long seed = from; seed <= until; seed++) {
            Optional<String> failure = SimulatorTest.failure(seed);
            if (failure.isPresent()) {
                System.out.println(failure.get());
                System.exit(1);
            }
            if (seed % SHOWN_EACH == 0) {
                System.out.println("  " + seed + " held");
            }
        }
        System.out.println("  All laws held in seeds " + from + " to " + until + ".");
    }
}
