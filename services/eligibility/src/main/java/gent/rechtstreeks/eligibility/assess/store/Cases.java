package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The life events on the desk and the households that they are about, each as it is by now, and read once. */
final class Cases {

    private final Map<UUID, HouseholdRow> householdRows = new HashMap<>();
    private final Map<UUID, LifeEventRow> lifeEventRows = new HashMap<>();
    private final Map<UUID, Household> households = new HashMap<>();
    private final Map<UUID, Household> replaced = new HashMap<>();
    private final Map<UUID, LifeEvent> lifeEvents = new HashMap<>();
    private final CaseIndex index = new CaseIndex();

    void remember(HouseholdRow row) {
        householdRows.put(row.id, row);
        if (row.content != null) {
            show(row.household());
        }
    }

    void remember(LifeEventRow row) {
        lifeEventRows.put(row.id, row);
        if (row.content != null) {
            tell(row.event());
        }
    }

    void take(Household household) {
        if (householdRows.get(household.id()).take(household)) {
            Optional.ofNullable(households.get(household.id())).ifPresent(before -> replaced.put(before.id(), before));
            show(household);
        }
    }

    /** Whether this was a newer version of its life event. */
    boolean take(LifeEvent event) {
        boolean newer = lifeEventRows.get(event.lifeEventId()).take(event);
        if (newer) {
            tell(event);
        }
        return newer;
    }

    LifeEvent event(UUID id) {
        return lifeEvents.get(id);
    }

    Household household(UUID id) {
        return households.get(id);
    }

    /** The snapshot whose place the newest one took in this batch. */
    Optional<Household> replaced(UUID household) {
        return Optional.ofNullable(replaced.get(household));
    }

    /** Those that a snapshot was seen of. */
    Stream<Household> households() {
        return households.values().stream();
    }

    boolean hasLifeEvent(UUID id) {
        return lifeEventRows.containsKey(id);
    }

    Set<UUID> householdsOfLifeEvents() {
        return lifeEventRows.values().stream()
                .map(row -> row.householdId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Everybody whom a life event or a household names. */
    Set<UUID> people() {
        return Stream.concat(
                        lifeEvents.values().stream().flatMap(event -> event.named().stream()),
                        households().flatMap(household -> residents(household).stream()))
                .collect(Collectors.toSet());
    }

    /** The life events that name one of the people of whom it speaks, and those of their households. */
    Stream<UUID> reachedBy(PersonChange change, KnownPeople known) {
        return index.around(change, known)
                .map(lifeEvents::get)
                .filter(event -> isReachedBy(change, event, known))
                .map(LifeEvent::lifeEventId);
    }

    private boolean isReachedBy(PersonChange change, LifeEvent event, KnownPeople known) {
        return event.householdId().equals(change.householdId())
                || known.meet(event.named(), change.people())
                || known.meet(membersOf(event.householdId()), change.people());
    }

    private Collection<UUID> membersOf(UUID household) {
        return Optional.ofNullable(households.get(household))
                .map(Cases::residents)
                .orElse(List.of());
    }

    private void show(Household household) {
        households.put(household.id(), household);
        index.add(household.id(), residents(household));
    }

    private void tell(LifeEvent event) {
        lifeEvents.put(event.lifeEventId(), event);
        index.add(event);
    }

    private static List<UUID> residents(Household household) {
        return household.members().stream().map(Member::residentId).toList();
    }
}
