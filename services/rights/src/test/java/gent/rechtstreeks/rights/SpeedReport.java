package gent.rechtstreeks.rights;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as a table that people read. */
final class SpeedReport {

    private final Collection<RunResult> asking;
    private final Collection<RunResult> loading;
    private final int rights;

    SpeedReport(Collection<RunResult> asking, Collection<RunResult> loading, int rights) {
        this.asking = asking;
        this.loading = loading;
        this.rights = rights;
    }

    void print() {
        System.out.printf(
                "%nOne household, all %d rights, on one core (%d made-up families)%n", rights, AskedHouseholds.NUMBER);
        row("", "households/s", "us/household", "bytes/right", "x KIE");
        asked("KIE's interpreter", "byKie", 0);
        asked("ours, the whole trace kept", "keepingTheTrace", 0);
        asked("ours, the trace put in words", "inWords", 0);
        asked("ours, batch, no texts", "inBatch", 0);
        System.out.printf("%nWhat the unknown costs: each right misses so many of the facts that it looks at%n");
        row("", "households/s", "us/household", "bytes/right", "x none missing");
        for (int missing : new int[] {0, 1, 3}) {
            double own = perSecond("keepingTheTrace", missing);
            row(missing + " missing", own, bytes("keepingTheTrace", missing), own / perSecond("keepingTheTrace", 0));
        }
        System.out.printf("%nLoading all %d rule files, ours with all checks%n", rights);
        row("", "first, ms", "fifth, ms", "", "x KIE, first");
        loaded("KIE", "byKie");
        loaded("ours", "own");
    }

    private void asked(String what, String benchmark, int missing) {
        double perSecond = perSecond(benchmark, missing);
        row(what, perSecond, bytes(benchmark, missing), perSecond / perSecond("byKie", 0));
    }

    private void loaded(String what, String benchmark) {
        double first = milliseconds(benchmark, true);
        row(
                what,
                format("%,.0f", first),
                format("%,.0f", milliseconds(benchmark, false)),
                "",
                format("%.2f", first / milliseconds("byKie", true)));
    }

    private void row(String what, double perSecond, double bytes, double ratio) {
        row(
                what,
                format("%,.0f", perSecond),
                format("%,.1f", 1_000_000 / perSecond),
                format("%,.0f", bytes),
                format("%,.2f", ratio));
    }

    private static void row(String what, String... cells) {
        System.out.printf("  %-32s%16s%16s%14s%16s%n", what, cells[0], cells[1], cells[2], cells[3]);
    }

    private static String format(String pattern, double number) {
        return String.format(Locale.ROOT, pattern, number);
    }

    private double perSecond(String benchmark, int missing) {
        return find(benchmark, missing).getPrimaryResult().getScore();
    }

    private double bytes(String benchmark, int missing) {
        Result<?> perHousehold = find(benchmark, missing).getSecondaryResults().get("gc.alloc.rate.norm");
        return perHousehold.getScore() / rights;
    }

    private RunResult find(String benchmark, int missing) {
        return asking.stream()
                .filter(one -> one.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(one -> one.getParams().getParam("missing").equals(String.valueOf(missing)))
                .findFirst()
                .orElseThrow();
    }

    /** Of the first time, or of the last, over the JVMs. */
    private double milliseconds(String benchmark, boolean first) {
        return loading.stream()
                .filter(one -> one.getParams().getBenchmark().endsWith("." + benchmark))
                .flatMap(one -> one.getBenchmarkResults().stream())
                .map(jvm -> List.copyOf(jvm.getIterationResults()))
                .map(all -> first ? all.getFirst() : all.getLast())
                .mapToDouble(SpeedReport::score)
                .average()
                .orElseThrow();
    }

    private static double score(IterationResult iteration) {
        return iteration.getPrimaryResult().getScore();
    }
}
