package gent.rechtstreeks.journeys.simulator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happens in one run.
 *
 * @param seed makes up the lives
 * @param order makes up the order of things; that of the seed itself is 0
 * @param kept which of the seed's happenings take place, by their place in the list
 */
record Story(long seed, int order, Set<Integer> kept, Set<Trouble> troubles) {

    /** So that what happens to people does not depend on what they say. */
    private static final long SAID = 0x5a1d;

    /** The whole story of a seed. */
    static Story of(long seed) {
        return new Story(
                seed,
                0,
                IntStream.range(0, all(seed).size()).boxed().collect(Collectors.toCollection(TreeSet::new)),
                EnumSet.allOf(Trouble.class));
    }

    /** The happenings, in the order of the register; the same every time. */
    List<Happening> happenings() {
        List<Happening> all = all(seed);
        return kept.stream().map(all::get).toList();
    }

    private static List<Happening> all(long seed) {
        return new Sayings(new Chance(seed ^ SAID)).among(new Lives(new Chance(seed)).some());
    }

    /** Chooses what happens next on the way. */
    Chance way() {
        return new Chance(~(seed + order * 1_000_000_007L));
    }

    /** Chooses what happens within seconds, between two steps of the way. */
    Chance seconds() {
        return new Chance(~(seed + order * 1_000_000_007L) ^ SAID);
    }

    Story without(Predicate<Happening> some) {
        List<Happening> all = all(seed);
        Set<Integer> fewer = new TreeSet<>(kept);
        fewer.removeIf(place -> some.test(all.get(place)));
        return new Story(seed, order, fewer, troubles);
    }

    Story without(Trouble trouble) {
        Set<Trouble> fewer = EnumSet.copyOf(troubles);
        fewer.remove(trouble);
        return new Story(seed, order, kept, fewer);
    }

    /** The same happenings on another way. */
    Story inOrder(int other) {
        return new Story(seed, other, kept, troubles);
    }

    String inWords() {
        return "seed " + seed + (troubles.isEmpty() ? ", nothing goes wrong on the way" : ", with " + troubles) + "\n  "
                + happenings().stream().map(Happening::toString).collect(Collectors.joining("\n  "));
    }
}
