package gent.rechtstreeks.eligibility.assess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Follows merges to the id that stands, also when a survivor became an alias in its turn. */
final class Survivors {

    private Survivors() {}

    /** For each alias the id that stands. */
    static Map<UUID, UUID> of(Stream<Merge> merges) {
        Map<UUID, UUID> next = new HashMap<>();
        // A younger id with two survivors does not come from life-events; the order of arrival must not decide it.
        merges.sorted(Comparator.comparing(Merge::survivorId))
                .forEach(merge -> next.putIfAbsent(merge.residentId(), merge.survivorId()));
        Map<UUID, UUID> survivors = new HashMap<>();
        next.keySet().forEach(alias -> survivors.put(alias, follow(alias, next)));
        return survivors;
    }

    /** A circle does not come from life-events either, but must not be run for ever. */
    private static UUID follow(UUID alias, Map<UUID, UUID> next) {
        UUID current = alias;
        Set<UUID> seen = new HashSet<>();
        while (next.containsKey(current) && seen.add(current)) {
            current = next.get(current);
        }
        return current;
    }
}
