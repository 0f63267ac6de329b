package gent.rechtstreeks.journeys.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** What a run may consist of; the script knows them by their names in lower case, with hyphens. */
enum Part {
    /** How long {@code up} takes: measured by the script, before there is a JVM to do it. */
    UP,
    HOME,
    WHAT_IF,
    PACE,
    WITHDRAWAL,
    LISTENERS,
    BURST,
    TWO_PODS,
    SIMULATOR,
    TAKE_ON;

    static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + name + " of a benchmark"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
