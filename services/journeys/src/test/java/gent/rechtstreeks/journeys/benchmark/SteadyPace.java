package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import org.awaitility.Awaitility;

/** How long a birth takes to the feed when births come at a pace that leaves room, and what idling costs. */
final class SteadyPace {

    private static final int A_SECOND = 20;
    /** Of the births of each second, so many are of parents who listen. */
    private static final int LISTENING = 5;

    private static final int SECONDS = 60;
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
        try (Phones phones = Phones.connected(world, LISTENING * SECONDS)) {
            steady(phones);
        }
    }

    private void steady(Phones phones) throws Exception {
        Recorder.Mark mark = world.recorder().mark();
        try (RoundTrip roundTrip = new RoundTrip(world.bootstrapServers());
                Commit commit = new Commit(world.postgres());
                Meter roundTrips = Meter.start(A_SECOND, roundTrip);
                Meter commits = Meter.start(A_SECOND, commit)) {
            Work.Start start = Work.Start.now(processes);
            births(phones);
            Work work = start.untilNow(processes);
            Births births = Births.since(world, mark);
            report.steady(A_SECOND, births, roundTrips.soFar(), commits.soFar());
            report.listening(births, phones);
            report.limit(work);
            report.shares(work);
        }
    }

    private void births(Phones phones) {
        int others = A_SECOND - LISTENING;
        world.sandbox().startBirths(others * SECONDS, others);
        phones.register(LISTENING);
        world.sandbox().awaitBirths(PATIENCE);
        world.comesToRest(PATIENCE);
    }

    private void births(int count) {
        world.sandbox().deliver(count, A_SECOND, PATIENCE);
        world.comesToRest(PATIENCE);
    }
}
