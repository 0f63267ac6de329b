package gent.rechtstreeks.journeys.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** The same births, by those who wait for them with the app open. */
    void listening(Births births, Phones phones) {
        paper.title("From the register's publication to a phone that listens (%s, ms)", "Server-Sent Events");
        paper.header();
        for (String right : List.of(Births.STRAIGHT, Births.WITH_FACT)) {
            Map<UUID, Double> heard = phones.heardOf(right);
            if (!heard.isEmpty()) {
                paper.percentiles(right.replace('-', ' '), births.untilHeard(heard));
            }
        }
    }

    void listeners(Reception own) {
        paper.title("%,d listeners on one pod of notifications", own.listeners());
        reception(own);
        paper.line("  of these, PostgreSQL", "%.2f", own.rush().heard().database() * 1_000 / own.listeners());
        paper.line("  more than with nobody connected", "%.2f", own.rush().millisToTell());
    }

    void beside(Reception own, Reception nchan) {
        paper.title("Beside it nginx with nchan: as many listeners, the same payload");
        reception(nchan);
        paper.title("Ours to nchan (1 would be the same)");
        paper.line(
                "memory a listener",
                "%.1f",
                own.memory().resident() / nchan.memory().resident());
        paper.line(
                "messages/s a core", "%.3f", own.rush().perCore() / nchan.rush().perCore());
        paper.line("messages/s", "%.3f", own.rush().perSecond() / nchan.rush().perSecond());
        paper.line(
                "delivery p99", "%.1f", own.delivery().p99() / nchan.delivery().p99());
    }

    private void reception(Reception one) {
        paper.line("all connected in", "%.1f s", one.connectSeconds());
        paper.line("memory a listener", "%.1f kB", one.memory().resident());
        paper.line(
                "  used of the heap, if there is one", "%.1f kB", one.memory().live());
        paper.header();
        paper.percentiles("delivery at a calm pace (ms)", one.delivery());
        paper.line(
                "told at once, all heard after",
                "%.1f s, %,.0f messages/s",
                one.rush().seconds(),
                one.rush().perSecond());
        paper.line("messages/s a core", "%,.0f", one.rush().perCore());
        paper.line("ms of a processor a message", "%.2f", one.rush().millisAMessage());
    }

    void withdrawals(Withdrawals.Effects quiet, Withdrawals.Effects busy, int aSecond) {
        paper.title("From the answer to a no until it counts (ms)");
        paper.header();
        Percentiles withdrawn = Percentiles.of(quiet.withdrawals());
        Percentiles beside = Percentiles.of(busy.withdrawals());
        paper.percentiles("withdrawal, at notifications", withdrawn);
        paper.percentiles("  beside " + aSecond + " births a second", beside);
        paper.percentiles("objection, at granting", Percentiles.of(quiet.objections()));
        paper.percentiles("  beside " + aSecond + " births a second", Percentiles.of(busy.objections()));
        double promised = Stream.of(quiet, busy)
                .flatMap(effects -> effects.promised().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        paper.line("promised, at least", "%.0f ms after the answer", promised);
        paper.line(
                "p99 of withdrawals to that",
                "%.3f, beside births %.3f",
                withdrawn.p99() / promised,
                beside.p99() / promised);
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
