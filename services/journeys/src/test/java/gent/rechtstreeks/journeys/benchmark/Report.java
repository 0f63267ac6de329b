package gent.rechtstreeks.journeys.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured, each beside what it is to be compared with. */
final class Report {

    private static final int STRAIGHT_HOPS = 4;
    private static final int FACT_HOPS = 6;
    private static final int EVENTS_PER_BIRTH = 2;
    private static final double AIM = 3;

    /** Beyond this share of all processors, in percent, what waits waits for a processor. */
    private static final double FULL = 80;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MILLIS_PER_SECOND = 1e3;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void start(long nanos, int residents, Map<String, Long> memory) {
        title("Start (everything built, no data, a city of %,d residents)", residents);
        line("ready after", "%.1f s", nanos / NANOS_PER_SECOND);
        title("Resident memory after the start (aim: 300 MB a service)");
        memory.forEach((service, megabytes) -> line(service, "%d MB", megabytes));
    }

    void idle(Work work) {
        title("When nothing happens");
        line(
                "processors",
                "%.0f %% ours, %.0f %% other work on this machine",
                work.percentOurs(),
                work.percentOthers());
    }

    void steady(int aSecond, Births births, Percentiles roundTrip, Percentiles commit) {
        title("%d births a second: ms from the register's publication to the feed", aSecond);
        header();
        Percentiles straight = births.untilTold(Births.STRAIGHT);
        Percentiles withFact = births.untilTold(Births.WITH_FACT);
        percentiles("birth grant, " + STRAIGHT_HOPS + " hops", straight);
        percentiles("waste bags, " + FACT_HOPS + " hops with a fact", withFact);
        percentiles("raw Kafka round trip, beside", roundTrip);
        percentiles("one PostgreSQL commit, beside", commit);
        title("p99 to %.0f × (round trip p99 × hops + commit p99) (aim: at most 1)", AIM);
        line("birth grant", "%.2f", straight.p99() / budget(STRAIGHT_HOPS, roundTrip, commit));
        line("waste bags", "%.2f", withFact.p99() / budget(FACT_HOPS, roundTrip, commit));
        title("Where the time goes on the straight way (ms)");
        header();
        births.stretches().forEach(this::percentiles);
    }

    void burst(Births births) {
        int count = births.registered().size();
        double publishing = (births.lastRegistered() - births.firstRegistered()) / MILLIS_PER_SECOND;
        double telling = (births.lastTold() - births.firstRegistered()) / MILLIS_PER_SECOND;
        title("A burst of %,d births of two events each, as fast as the register publishes", count);
        line("published in", "%.1f s, %.0f events/s", publishing, EVENTS_PER_BIRTH * count / publishing);
        line("all parents told in", "%.1f s, %.0f events/s", telling, EVENTS_PER_BIRTH * count / telling);
    }

    /** What held it up: the processors, when they were busy all the time, or waiting. */
    void limit(Work work) {
        line(
                "processors",
                "%.0f %% ours, %.0f %% other work on this machine",
                work.percentOurs(),
                work.percentOthers());
        boolean full = work.percentOurs() + work.percentOthers() > FULL;
        line("limited by", full ? "the processors, %s first of all" : "waiting, not the processors", work.busiest());
    }

    void shares(Work work) {
        title("Who worked (share of our processor time)");
        work.ours().forEach((name, seconds) -> line(name, "%.0f %%", 100 * seconds / work.oursTogether()));
    }

    void memory(Map<String, Long> memory) {
        title("Resident memory after the burst (aim: 300 MB a service)");
        memory.forEach((service, megabytes) -> line(service, "%d MB", megabytes));
        out.println();
    }

    private static double budget(int hops, Percentiles roundTrip, Percentiles commit) {
        return AIM * (roundTrip.p99() * hops + commit.p99());
    }

    private void title(String format, Object... arguments) {
        out.printf(Locale.ROOT, "%n" + format + "%n", arguments);
    }

    private void line(String name, String format, Object... arguments) {
        out.printf(Locale.ROOT, "  %-34s " + format + "%n", prepend(name, arguments));
    }

    private void header() {
        out.printf(Locale.ROOT, "  %-34s %9s %9s %9s %9s%n", "", "p50", "p95", "p99", "count");
    }

    private void percentiles(String name, Percentiles all) {
        out.printf(Locale.ROOT, "  %-34s %9.1f %9.1f %9.1f %9d%n", name, all.p50(), all.p95(), all.p99(), all.count());
    }

    private static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
