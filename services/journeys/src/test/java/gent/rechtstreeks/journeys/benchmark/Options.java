package gent.rechtstreeks.journeys.benchmark;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What the caller wants to know.
 *
 * @param parts everything, when none was named
 * @param events in a burst
 * @param population how many residents are taken on
 */
record Options(Set<Part> parts, int events, int population) {

    private static final int EVENTS = 20_000;

    /** Everybody who lives in Ghent. */
    private static final int POPULATION = 269_191;

    static Options of(String... arguments) {
        Options options = new Options(EnumSet.noneOf(Part.class), EVENTS, POPULATION);
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        return options.parts.isEmpty()
                ? new Options(EnumSet.allOf(Part.class), options.events, options.population)
                : options;
    }

    /** Two pods are compared with one, so that is measured too. */
    boolean wants(Part part) {
        return parts.contains(part) || part == Part.BURST && parts.contains(Part.TWO_PODS);
    }

    private Options with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--events" -> new Options(parts, Integer.parseInt(rest.next()), population);
            case "--population" -> new Options(parts, events, Integer.parseInt(rest.next()));
            default -> {
                parts.add(Part.named(word));
                yield this;
            }
        };
    }
}
