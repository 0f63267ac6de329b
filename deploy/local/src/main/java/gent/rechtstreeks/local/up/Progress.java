package gent.rechtstreeks.local.up;

import java.io.PrintStream;
import java.util.Locale;

/** Says what has become ready, line by line. */
final class Progress {

    private final PrintStream out;
    private final Ink ink;

    Progress(PrintStream out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    synchronized void phase(String title) {
        out.println();
        out.println("  " + ink.bold(title));
    }

    synchronized void ready(String name, long nanos, String said) {
        out.println("    " + ink.green("✓") + " " + pad(name, 18) + pad(seconds(nanos), 9) + ink.dim(said));
    }

    synchronized void say(String line) {
        out.println(line);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%5.1f s", nanos / 1e9);
    }

    private static String pad(String text, int width) {
        return String.format("%-" + width + "s", text);
    }
}
