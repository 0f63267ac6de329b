package gent.rechtstreeks.eligibility.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the sources said under ids that became aliases, as said of the survivor. Every word stays with its period. For a day
 * of which several speak, what was read last goes first, as it does in life-events: the order in which it arrived decides
 * nothing, and versions of two ids cannot be compared. When both were read at once the survivor's own goes first.
 */
final class SurvivorFacts {

    private SurvivorFacts() {}

    /** All words, those that count first. */
    static List<Fact> of(Collection<Fact> facts, KnownPeople people) {
        return facts.stream()
                .sorted(Comparator.comparing(Fact::asOf, Comparator.reverseOrder())
                        .thenComparing(fact -> isAlias(fact, people))
                        .thenComparing(Fact::version, Comparator.reverseOrder())
                        .thenComparing(Fact::residentId))
                .map(fact -> fact.of(people.standsFor(fact.residentId())))
                .toList();
    }

    private static boolean isAlias(Fact fact, KnownPeople people) {
        return !people.standsFor(fact.residentId()).equals(fact.residentId());
    }
}
