package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Question;
import gent.rechtstreeks.eligibility.assess.Situation;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What lies before us while one batch is handled: the locked rows, and what is decided on them until it is saved. */
public final class Desk {

    private final EntityManager entities;
    private final Instant now;
    private final Map<UUID, HouseholdRow> households = new HashMap<>();
    private final Map<UUID, LifeEventRow> lifeEvents = new HashMap<>();
    private final Map<FactKey, FactRow> facts = new HashMap<>();
    private final Map<UUID, Map<UUID, Assessed>> assessed = new HashMap<>();
    private final Map<FactKey, Set<UUID>> waiting = new HashMap<>();
    private final FactRequests requests = new FactRequests();
    private final List<AssessmentRow> newRevisions = new ArrayList<>();
    private final Map<UUID, List<AwaitedFactRow>> newlyAwaited = new LinkedHashMap<>();

    Desk(EntityManager entities, Instant now) {
        this.entities = entities;
        this.now = now;
    }

    /** The moment at which the batch is handled. */
    public Instant now() {
        return now;
    }

    /** Takes a newer snapshot; an older one changes nothing. */
    public void take(Household household) {
        households.get(household.id()).take(household);
    }

    /** Whether this was a newer version of its life event. */
    public boolean take(LifeEvent event) {
        return lifeEvents.get(event.lifeEventId()).take(event);
    }

    /** The life events that wait for the fact that was taken; none when it is older than what was known. */
    public Set<UUID> take(Fact fact) {
        FactKey key = fact.key();
        if (!facts.get(key).take(fact)) {
            return Set.of();
        }
        requests.answered(key, now);
        return waiting.getOrDefault(key, Set.of());
    }

    /** All that a rule may look at for a life event. */
    public Situation situation(UUID lifeEvent) {
        LifeEvent event = lifeEvents.get(lifeEvent).event();
        Household household = households.get(event.householdId()).household();
        List<Fact> known = household.members().stream()
                .flatMap(member -> FactName.askableOf(member.residentId()))
                .distinct()
                .map(facts::get)
                .flatMap(row -> row == null ? Optional.<Fact>empty().stream() : row.fact().stream())
                .toList();
        return new Situation(event, household, new KnownFacts(known, requests.answered()));
    }

    /** What was assessed after a life event, each assessment's newest revision. */
    public List<Assessed> assessed(UUID lifeEvent) {
        return List.copyOf(assessed.getOrDefault(lifeEvent, Map.of()).values());
    }

    /** Puts a new revision on the pile to be saved. */
    public void add(Assessed revision, LifeEvent event) {
        assessed.computeIfAbsent(event.lifeEventId(), none -> new LinkedHashMap<>())
                .put(revision.id(), revision);
        newRevisions.add(AssessmentRow.of(revision, event, now));
        newlyAwaited.put(
                revision.id(),
                revision.missing().stream()
                        .map(MissingFact::key)
                        .distinct()
                        .map(fact -> AwaitedFactRow.of(revision.id(), event.lifeEventId(), fact))
                        .toList());
    }

    /** Whether the question is to be asked now. */
    public boolean admit(Question question) {
        return requests.admit(question, now);
    }

    /** Saves what was decided, table by table so that it leaves in few statements; the rows laid out save themselves. */
    public void save() {
        // The answered questions first: until they are closed, the database takes no new one about the same fact.
        entities.flush();
        newRevisions.forEach(entities::persist);
        if (!newlyAwaited.isEmpty()) {
            entities.createQuery("delete from AwaitedFactRow where assessmentId in ?1")
                    .setParameter(1, newlyAwaited.keySet())
                    .executeUpdate();
        }
        newlyAwaited.values().forEach(rows -> rows.forEach(entities::persist));
        requests.added().forEach(entities::persist);
    }

    void layOutHouseholds(Collection<UUID> ids) {
        select("from HouseholdRow where id in ?1", HouseholdRow.class, ids).forEach(row -> households.put(row.id, row));
    }

    void layOutLifeEvents(Collection<UUID> ids) {
        select("from LifeEventRow where id in ?1", LifeEventRow.class, ids).forEach(row -> lifeEvents.put(row.id, row));
        select("from AssessmentRow where lifeEventId in ?1 order by revision", AssessmentRow.class, ids)
                .forEach(row -> assessed.computeIfAbsent(row.lifeEventId, none -> new LinkedHashMap<>())
                        .put(row.id, row.assessed()));
    }

    void layOutFactsOf(Collection<UUID> residents) {
        select("from FactRow where residentId in ?1", FactRow.class, residents)
                .forEach(row -> facts.put(row.key(), row));
        select("from FactRequestRow where residentId in ?1", FactRequestRow.class, residents)
                .forEach(requests::remember);
    }

    void layOutWaiting(Collection<FactKey> keys) {
        Set<UUID> residents = keys.stream().map(FactKey::residentId).collect(Collectors.toSet());
        // Read as values, not as rows: saving deletes the rows and may add the same again.
        for (Object[] wait : select(
                "select residentId, name, lifeEventId from AwaitedFactRow where residentId in ?1",
                Object[].class,
                residents)) {
            UUID lifeEvent = (UUID) wait[2];
            if (lifeEvents.containsKey(lifeEvent)) {
                waiting.computeIfAbsent(new FactKey((UUID) wait[0], (String) wait[1]), none -> new LinkedHashSet<>())
                        .add(lifeEvent);
            }
        }
    }

    Set<UUID> householdsOfLifeEvents() {
        return lifeEvents.values().stream().map(row -> row.householdId).collect(Collectors.toSet());
    }

    /** The facts that a source could be asked for, of all members as far as they are known. */
    Set<FactKey> askableFacts() {
        return households.values().stream()
                .filter(row -> row.content != null)
                .flatMap(row -> row.household().members().stream())
                .flatMap(member -> FactName.askableOf(member.residentId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <T> List<T> select(String query, Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, type).setParameter(1, ids).getResultList();
    }
}
