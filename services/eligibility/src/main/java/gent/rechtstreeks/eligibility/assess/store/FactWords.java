package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the sources on the desk: those of earlier, and those that the batch adds. */
final class FactWords {

    private final Map<FactKey, FactRow> places = new HashMap<>();
    private final Map<FactKey, Map<Long, Fact>> words = new HashMap<>();
    private final List<Fact> added = new ArrayList<>();

    void remember(FactRow place) {
        places.put(place.key(), place);
    }

    void remember(FactVersionRow row) {
        of(row.key()).put(row.version, row.fact());
    }

    /** Adds a word, unless it was said before. An older one counts too, where no newer one speaks of the same days. */
    boolean take(Fact fact) {
        boolean isNew = of(fact.key()).putIfAbsent(fact.version(), fact) == null;
        if (isNew) {
            places.get(fact.key()).take(fact);
            added.add(fact);
        }
        return isNew;
    }

    List<Fact> about(Stream<UUID> residents) {
        Set<UUID> concerned = residents.collect(Collectors.toSet());
        return words.entrySet().stream()
                .filter(word -> concerned.contains(word.getKey().residentId()))
                .flatMap(word -> word.getValue().values().stream())
                .toList();
    }

    /** What the batch adds. */
    Collection<Fact> added() {
        return added;
    }

    private Map<Long, Fact> of(FactKey key) {
        return words.computeIfAbsent(key, none -> new TreeMap<>());
    }
}
