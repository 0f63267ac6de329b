package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.Map;

/** Measures the whole chain on this machine beside two yardsticks of the same run, and prints ratios. Asserts nothing. */
public final class Benchmark {

    /** Enough households that no birth of this run finds one that already had another. */
    private static final int RESIDENTS = 30_000;

    private static final int A_SECOND = 20;
    private static final int STEADY = 60 * A_SECOND;
    private static final int WARM_UP = 20 * A_SECOND;
    private static final int BURST = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final World world;
    private final Processes processes;
    private final Report report = new Report(System.out);

    private Benchmark(World world) {
        this.world = world;
        this.processes = new Processes(world);
    }

    public static void main(String[] arguments) throws Exception {
        long began = System.nanoTime();
        try (World world = World.start("benchmark", RESIDENTS, Duration.ZERO)) {
            new Benchmark(world).run(System.nanoTime() - began);
        }
    }

    private void run(long startNanos) throws Exception {
        report.start(startNanos, RESIDENTS, processes.residentMegabytes());
        births(WARM_UP, A_SECOND);
        steady();
        burst();
        report.memory(processes.residentMegabytes());
    }

    private void steady() throws Exception {
        Recorder.Mark mark = world.recorder().mark();
        try (RoundTrip roundTrip = new RoundTrip(world.bootstrapServers());
                Commit commit = new Commit(world.postgres());
                Meter roundTrips = Meter.start(A_SECOND, roundTrip);
                Meter commits = Meter.start(A_SECOND, commit)) {
            births(STEADY, A_SECOND);
            report.steady(A_SECOND, Births.since(world, mark), roundTrips.soFar(), commits.soFar());
        }
    }

    private void burst() {
        Recorder.Mark mark = world.recorder().mark();
        Map<String, Double> before = processes.processorSeconds();
        births(BURST, null);
        report.burst(Births.since(world, mark), before, processes.processorSeconds());
    }

    private void births(int count, Integer perSecond) {
        world.sandbox().deliver(count, perSecond, PATIENCE);
        world.comesToRest(PATIENCE);
    }
}
