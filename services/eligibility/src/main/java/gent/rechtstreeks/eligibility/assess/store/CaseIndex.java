package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where to look for the life events on the desk that somebody is named in; it may also know of some no longer so. */
final class CaseIndex {

    private final Map<UUID, Set<UUID>> eventsNaming = new HashMap<>();
    private final Map<UUID, Set<UUID>> eventsOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> homes = new HashMap<>();

    void add(LifeEvent event) {
        add(eventsOf, event.householdId(), event.lifeEventId());
        event.named().forEach(person -> add(eventsNaming, person, event.lifeEventId()));
    }

    void add(UUID household, Collection<UUID> members) {
        members.forEach(member -> add(homes, member, household));
    }

    /** The life events around the people of a death or a merge: of them, of their homes, or of the home that it names. */
    Stream<UUID> around(PersonChange change, KnownPeople known) {
        Set<UUID> people = change.people().stream().flatMap(known::idsOf).collect(Collectors.toSet());
        Stream<UUID> households = Stream.concat(Stream.of(change.householdId()), found(homes, people));
        return Stream.concat(found(eventsNaming, people), found(eventsOf, households.toList()))
                .distinct();
    }

    private static Stream<UUID> found(Map<UUID, Set<UUID>> where, Collection<UUID> keys) {
        return keys.stream().flatMap(key -> where.getOrDefault(key, Set.of()).stream());
    }

    private static void add(Map<UUID, Set<UUID>> where, UUID key, UUID value) {
        where.computeIfAbsent(key, none -> new HashSet<>()).add(value);
    }
}
