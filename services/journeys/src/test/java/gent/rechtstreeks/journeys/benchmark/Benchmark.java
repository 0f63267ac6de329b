package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Settings;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Measures the whole chain on this machine beside two yardsticks of the same run, and prints ratios. Asserts nothing. */
public final class Benchmark {

    /** Enough households that no birth of this run finds one that already had another. */
    private static final int RESIDENTS = 30_000;

    private static final int A_SECOND = 20;
    private static final int STEADY = 60 * A_SECOND;
    private static final int WARM_UP = 20 * A_SECOND;
    private static final Duration IDLE = Duration.ofSeconds(10);
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
        try (World world = World.start(new Settings("benchmark", RESIDENTS, Duration.ZERO))) {
            new Benchmark(world).run(System.nanoTime() - began);
        }
    }

    private void run(long startNanos) throws Exception {
        report.start(startNanos, RESIDENTS, processes.residentMegabytes());
        idle();
        births(WARM_UP, A_SECOND);
        steady();
        burst();
        report.memory(processes.residentMegabytes());
    }

    private void idle() {
        world.comesToRest(PATIENCE);
        Work.Start start = Work.Start.now(processes);
        Awaitility.await().pollDelay(IDLE).atMost(PATIENCE).until(() -> true);
        report.idle(start.untilNow(processes));
    }

    private void steady() throws Exception {
        Recorder.Mark mark = world.recorder().mark();
        try (RoundTrip roundTrip = new RoundTrip(world.bootstrapServers());
                Commit commit = new Commit(world.postgres());
                Meter roundTrips = Meter.start(A_SECOND, roundTrip);
                Meter commits = Meter.start(A_SECOND, commit)) {
            Work.Start start = Work.Start.now(processes);
            births(STEADY, A_SECOND);
            Work work = start.untilNow(processes);
            report.steady(A_SECOND, Births.since(world, mark), roundTrips.soFar(), commits.soFar());
            report.limit(work);
            report.shares(work);
        }
    }

    private void burst() {
        Recorder.Mark mark = world.recorder().mark();
        Work.Start start = Work.Start.now(processes);
        births(BURST, null);
        Work work = start.untilNow(processes);
        report.burst(Births.since(world, mark));
        report.limit(work);
        report.shares(work);
    }

    private void births(int count, Integer perSecond) {
        world.sandbox().deliver(count, perSecond, PATIENCE);
        world.comesToRest(PATIENCE);
    }
}
