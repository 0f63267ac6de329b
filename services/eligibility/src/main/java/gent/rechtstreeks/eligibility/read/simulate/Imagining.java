package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.simulate.Outlook;
import java.util.Locale;
import java.util.function.Supplier;

/** What the rules said of something imagined, and how long they took: whoever looks into a slow answer need not guess. */
record Imagining(Outlook outlook, long nanos) {

    private static final double NANOS_PER_MILLI = 1e6;

    static Imagining of(Supplier<Outlook> rules) {
        long began = System.nanoTime();
        Outlook outlook = rules.get();
        return new Imagining(outlook, System.nanoTime() - began);
    }

    /** In milliseconds, as the header {@code Server-Timing} has it. */
    String timing() {
        return String.format(Locale.ROOT, "rules;dur=%.2f", nanos / NANOS_PER_MILLI);
    }
}
