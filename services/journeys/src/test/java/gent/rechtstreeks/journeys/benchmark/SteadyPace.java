package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import org.awaitility.Awaitility;

/** How long a birth takes to the feed when births come at a pace that leaves room, and what idling costs. */
final class SteadyPace {

    private static final int A_SECOND = 20;
    private static final int STEADY = 60 * A_SECOND;
    private static final int WARM_UP = 20 * A_SECOND;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final World world;
    private final Report report;
    private final Processes processes;

    SteadyPace(World world, Report report) {
        this.world = world;
        this.report = report;
        this.processes = new Processes(world);
    }

    void measure() throws Exception {
        idle();
        births(WARM_UP);
        steady();
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
            births(STEADY);
            Work work = start.untilNow(processes);
            report.steady(A_SECOND, Births.since(world, mark), roundTrips.soFar(), commits.soFar());
            report.limit(work);
            report.shares(work);
        }
    }

    private void births(int count) {
        world.sandbox().deliver(count, A_SECOND, PATIENCE);
        world.comesToRest(PATIENCE);
    }
}
