package gent.rechtstreeks.journeys.simulator;

/** Runs seeds {@code from} to {@code until}, both included, and says what they were; or tells the first that breaks a law. */
final class Simulate {

    private Simulate() {}

    public static void main(String[] arguments) {
        long from = Long.parseLong(arguments[0]);
        long until = arguments.length > 1 ? Long.parseLong(arguments[1]) : from;
        Run run = Run.of(from, until);
        run.failure().ifPresent(failure -> {
            System.out.println(failure);
            System.exit(1);
        });
        System.out.printf("  All laws held in seeds %d to %d.%n", from, until);
        System.out.println(new Report(run).inWords());
    }
}
