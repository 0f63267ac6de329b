package gent.rechtstreeks.journeys.benchmark;

import java.util.Map;

/** Prints what was measured, each beside what it is to be compared with. */
final class Report {

    private static final int STRAIGHT_HOPS = 4;
    private static final int FACT_HOPS = 6;
    private static final double AIM = 3;

    /** Beyond this share of all processors, in percent, what waits waits for a processor. */
    private static final double FULL = 80;

    private static final double NANOS_PER_SECOND = 1e9;

    private final Paper paper;

    Report(Paper paper) {
        this.paper = paper;
    }

    void start(long nanos, Map<String, Long> memory) {
        paper.line("ready after (all built, no data)", "%.1f s", nanos / NANOS_PER_SECOND);
        memory("after the start", memory);
    }

    void idle(Work work) {
        paper.title("When nothing happens");
        paper.line(
                "processors",
                "%.0f %% ours, %.0f %% other work on this machine",
                work.percentOurs(),
                work.percentOthers());
    }

    void steady(int aSecond, Births births, Percentiles roundTrip, Percentiles commit) {
        paper.title("%d births a second: ms from the register's publication to the feed", aSecond);
        paper.header();
        Percentiles straight = births.untilTold(Births.STRAIGHT);
        Percentiles withFact = births.untilTold(Births.WITH_FACT);
        paper.percentiles("birth grant, " + STRAIGHT_HOPS + " hops", straight);
        paper.percentiles("waste bags, " + FACT_HOPS + " hops with a fact", withFact);
        paper.percentiles("raw Kafka round trip, beside", roundTrip);
        paper.percentiles("one PostgreSQL commit, beside", commit);
        paper.title("p99 to %.0f × (round trip p99 × hops + commit p99) (aim: at most 1)", AIM);
        paper.line("birth grant", "%.2f", straight.p99() / budget(STRAIGHT_HOPS, roundTrip, commit));
        paper.line("waste bags", "%.2f", withFact.p99() / budget(FACT_HOPS, roundTrip, commit));
        paper.title("Where the time goes on the straight way (ms)");
        paper.header();
        births.stretches().forEach(paper::percentiles);
    }

    void pods(Burst one, Burst two) {
        paper.title("One pod of each service, and two, on the same machine");
        paper.line("one", "%.0f events/s", one.eventsPerSecond());
        paper.line("two", "%.0f events/s", two.eventsPerSecond());
        paper.line("two to one", "%.2f", two.eventsPerSecond() / one.eventsPerSecond());
    }

    /** What held it up: the processors, when they were busy all the time, or waiting. */
    void limit(Work work) {
        paper.line(
                "processors",
                "%.0f %% ours, %.0f %% other work on this machine",
                work.percentOurs(),
                work.percentOthers());
        boolean full = work.percentOurs() + work.percentOthers() > FULL;
        paper.line(
                "limited by", full ? "the processors, %s first of all" : "waiting, not the processors", work.busiest());
    }

    void shares(Work work) {
        paper.title("Who worked (share of our processor time)");
        work.ours().forEach((name, seconds) -> paper.line(name, "%.0f %%", 100 * seconds / work.oursTogether()));
    }

    void memory(String when, Map<String, Long> memory) {
        paper.title("Resident memory %s (aim: 300 MB a service)", when);
        memory.forEach((service, megabytes) -> paper.line(service, "%d MB", megabytes));
    }

    private static double budget(int hops, Percentiles roundTrip, Percentiles commit) {
        return AIM * (roundTrip.p99() * hops + commit.p99());
    }
}
