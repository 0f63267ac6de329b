package gent.rechtstreeks.journeys.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** Where a run is told: titles, and lines of a name and what belongs to it. */
final class Paper {

    private final PrintStream out;

    Paper(PrintStream out) {
        this.out = out;
    }

    void title(String format, Object... arguments) {
        say("%n" + format, arguments);
    }

    void line(String name, String format, Object... arguments) {
        say("  %-36s %s", name, String.format(Locale.ROOT, format, arguments));
    }

    /** That it goes on, or a line of a table. */
    void say(String format, Object... arguments) {
        out.printf(Locale.ROOT, format + "%n", arguments);
        out.flush();
    }

    void header() {
        line("", "%9s %9s %9s %9s", "p50", "p95", "p99", "count");
    }

    void percentiles(String name, Percentiles all) {
        line(name, "%9.1f %9.1f %9.1f %9d", all.p50(), all.p95(), all.p99(), all.count());
    }
}
