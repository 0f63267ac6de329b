package gent.rechtstreeks.journeys.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run in numbers. */
record Report(Run run) {

    String inWords() {
        return section("what there was", Figure.values())
                + section("events, by how they ended", Plot.values())
                + section("what residents said, and what came of it", Speech.values())
                + section("what went wrong on the way", Trouble.values())
                + section("how often each invariant was asked for", Invariant.values())
                + "  It took %.1f s.".formatted(run.took().toMillis() / 1000.0);
    }

    private String section(String title, Enum<?>... figures) {
        return Arrays.stream(figures)
                .map(figure -> "%,14d  %s%n".formatted(run.tally().of(figure), name(figure)))
                .collect(Collectors.joining("", "  %s%n".formatted(title), ""));
    }

    private static String name(Enum<?> figure) {
        return figure instanceof Invariant
                ? figure.name()
                : figure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
