package gent.rechtstreeks.journeys.simulator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happens in one run: the seed makes up the lives and the order of things.
 *
 * @param kept which of the seed's happenings take place, by their place in the list
 */
record Story(long seed, Set<Integer> kept, Set<Trouble> troubles) {

    /** The whole story of a seed. */
    static Story of(long seed) {
        int happenings = new Lives(new Chance(seed)).some().size();
        return new Story(
                seed, IntStream.range(0, happenings).boxed().collect(Collectors.toSet()), EnumSet.allOf(Trouble.class));
    }

    /** The happenings, in the order of the register; each call makes up new people, the same every time. */
    List<Happening> happenings() {
        List<Happening> all = new Lives(new Chance(seed)).some();
        return IntStream.range(0, all.size())
                .filter(kept::contains)
                .mapToObj(all::get)
                .toList();
    }

    Story without(int happening) {
        return new Story(seed, kept.stream().filter(one -> one != happening).collect(Collectors.toSet()), troubles);
    }

    Story without(Trouble trouble) {
        return new Story(
                seed, kept, troubles.stream().filter(one -> one != trouble).collect(Collectors.toSet()));
    }

    String inWords() {
        return "seed " + seed + (troubles.isEmpty() ? ", nothing goes wrong on the way" : ", with " + troubles) + "\n  "
                + happenings().stream().map(Happening::inWords).collect(Collectors.joining("\n  "));
    }
}
