package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.simulator.Speed;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Settings;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Measures the whole chain on this machine beside yardsticks of the same run, and prints ratios. Asserts nothing. */
public final class Benchmark {

    /** So many residents for each event of a burst, that no birth finds a household that already had another. */
    private static final int RESIDENTS_AN_EVENT = 6;

    private static final int RESIDENTS = 30_000;
    private static final int SEEDS = 500;

    /** Those whose pages are asked for. */
    private static final int READERS = 10;

    private static final Set<Part> IN_A_CITY =
            EnumSet.of(Part.HOME, Part.WHAT_IF, Part.PACE, Part.WITHDRAWAL, Part.BURST);

    private final Options options;
    private final Paper paper = new Paper(System.out);
    private final Report report = new Report(paper);

    private Benchmark(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        new Benchmark(Options.of(arguments)).run();
    }

    private void run() throws Exception {
        if (options.wants(Part.SIMULATOR)) {
            Speed speed = Speed.of(SEEDS);
            paper.title("Simulator: all services in memory, %d made-up lives, each told twice", SEEDS);
            paper.line("on all cores", "%,.0f events/s, %,.0f messages/s", speed.events(), speed.messages());
        }
        if (IN_A_CITY.stream().anyMatch(options::wants)) {
            inACity();
        }
        if (options.wants(Part.LISTENERS)) {
            new Listeners(paper, report).measure();
        }
        if (options.wants(Part.TAKE_ON)) {
            new TakeOn(options.population(), paper).measure();
        }
    }

    private void inACity() throws Exception {
        int residents = Math.max(RESIDENTS, RESIDENTS_AN_EVENT * options.events());
        paper.title("Starting everything, with a city of %,d residents", residents);
        long began = System.nanoTime();
        try (World world = World.start(new Settings("benchmark", residents, Duration.ZERO))) {
            Processes processes = new Processes(world);
            report.start(System.nanoTime() - began, processes.residentMegabytes());
            if (options.wants(Part.HOME) || options.wants(Part.WHAT_IF)) {
                readers(world);
            }
            if (options.wants(Part.PACE)) {
                new SteadyPace(world, report).measure();
            }
            if (options.wants(Part.WITHDRAWAL)) {
                new Withdrawals(world, report).measure();
            }
            if (options.wants(Part.BURST)) {
                bursts(world);
            }
            report.memory("at the end", processes.residentMegabytes());
        }
    }

    private void readers(World world) throws Exception {
        List<Person> residents = Readers.of(world, READERS);
        if (options.wants(Part.HOME)) {
            new HomePage(world, residents, report, paper).measure();
        }
        if (options.wants(Part.WHAT_IF)) {
            new WhatIfs(world, residents, paper).measure();
        }
    }

    private void bursts(World world) throws Exception {
        Bursts bursts = new Bursts(world, paper);
        bursts.warmUp(options.events());
        Burst one = bursts.burst(options.events(), "one pod of each service");
        report.limit(one.work());
        report.shares(one.work());
        new BareLoops(world, one.sample()).measure(one.events()).tell(paper, one);
        if (options.wants(Part.TWO_PODS)) {
            world.startsASecondPodOfEach();
            bursts.warmUp(options.events());
            Burst two = bursts.burst(options.events(), "two pods of each service");
            report.limit(two.work());
            report.shares(two.work());
            report.pods(one, two);
        }
    }
}
