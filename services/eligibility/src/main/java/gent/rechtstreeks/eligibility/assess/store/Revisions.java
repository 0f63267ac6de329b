package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Watch;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assessments on the desk, the revisions that the batch adds, and the facts on which they keep an eye. */
final class Revisions {

    private final Map<UUID, Map<UUID, Assessed>> newest = new HashMap<>();
    private final Map<FactKey, Set<UUID>> watching = new HashMap<>();
    private final List<AssessmentRow> added = new ArrayList<>();
    private final Map<UUID, List<WatchedFactRow>> newlyWatched = new LinkedHashMap<>();

    /** Takes note of a revision of earlier, the oldest first. */
    void remember(AssessmentRow row) {
        put(row.lifeEventId, row.assessed());
    }

    /** Takes note that an assessment after that life event has an eye on a fact. */
    void remember(FactKey fact, UUID lifeEvent) {
        watching.computeIfAbsent(fact, none -> new LinkedHashSet<>()).add(lifeEvent);
    }

    /** The newest revision of each assessment after a life event. */
    List<Assessed> after(UUID lifeEvent) {
        return List.copyOf(newest.getOrDefault(lifeEvent, Map.of()).values());
    }

    /** The life events that had an eye on one of these facts before the batch. */
    Set<UUID> watching(Stream<FactKey> facts) {
        return facts.flatMap(fact -> watching.getOrDefault(fact, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void add(Assessed revision, LifeEvent event, Instant now) {
        put(event.lifeEventId(), revision);
        added.add(AssessmentRow.of(revision, event, now));
        newlyWatched.put(
                revision.id(),
                Watch.of(revision.assessment()).stream()
                        .map(fact -> WatchedFactRow.of(revision.id(), event.lifeEventId(), fact))
                        .toList());
    }

    void save(EntityManager entities) {
        added.forEach(entities::persist);
        if (!newlyWatched.isEmpty()) {
            entities.createQuery("delete from WatchedFactRow where assessmentId in ?1")
                    .setParameter(1, newlyWatched.keySet())
                    .executeUpdate();
        }
        newlyWatched.values().forEach(rows -> rows.forEach(entities::persist));
    }

    private void put(UUID lifeEvent, Assessed revision) {
        newest.computeIfAbsent(lifeEvent, none -> new LinkedHashMap<>()).put(revision.id(), revision);
    }
}
