package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.Map;

/** Lets bursts happen: written first, behind a gate that is shut, and then all at once. */
final class Bursts {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int STATEMENTS = 15;
    private static final int WARM_UP = 5;

    private final World world;
    private final Paper paper;

    Bursts(World world, Paper paper) {
        this.world = world;
        this.paper = paper;
    }

    /** A small one that nobody measures. */
    void warmUp(int events) throws Exception {
        paper.title("Warming up with %,d mixed events", events / WARM_UP);
        try (Gate gate = Gate.shut(world.postgres())) {
            new Mix(world, paper).happens(events / WARM_UP);
            gate.open();
        }
        new Timeline(world, paper).untilNothingWaits(PATIENCE);
    }

    Burst burst(int events, String pods) throws Exception {
        world.comesToRest(PATIENCE);
        paper.title("The register writes %,d mixed events, and holds them back", events);
        Recorder.Mark mark = world.recorder().mark();
        try (Gate gate = Gate.shut(world.postgres())) {
            Map<String, Integer> written = new Mix(world, paper).happens(events);
            paper.title("All %,d leave at once", Mix.count(written));
            return leaves(gate, written, mark, pods);
        }
    }

    private Burst leaves(Gate gate, Map<String, Integer> written, Recorder.Mark mark, String pods) throws Exception {
        try (Statements statements = new Statements(world.postgres())) {
            Balance before = Balance.now(world);
            Timeline timeline = new Timeline(world, paper);
            gate.open();
            timeline.untilNothingWaits(PATIENCE);
            Burst burst = before.over(written, mark);
            burst.tell(paper, pods);
            paper.line("dead letters since the start", "%,d", world.deadLetters());
            timeline.draw();
            burst.tellHops(paper);
            statements.tell(paper, STATEMENTS);
            return burst;
        }
    }
}
