package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays out all that a batch needs, locked, with a fixed number of statements however large the batch is. */
@ApplicationScoped
public class Desks {

    private final EntityManager entities;
    private final Locks locks;
    private final Clock clock;

    Desks(EntityManager entities, Locks locks, Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.clock = clock;
    }

    /** For life events that arrived, with the facts that their rules may look for. */
    public Desk forLifeEvents(
            Collection<UUID> lifeEvents, Collection<UUID> households, Collection<FactKey> factsAboutMembers) {
        locks.facts(factsAboutMembers);
        locks.households(households);
        locks.lifeEvents(lifeEvents);
        Desk desk = new Desk(entities, clock.instant());
        desk.layOutHouseholds(households);
        // A stored snapshot that is newer than the event's may have members that the event does not know.
        Set<FactKey> factsOfOthers = desk.askableFacts();
        factsOfOthers.removeAll(Set.copyOf(factsAboutMembers));
        locks.facts(factsOfOthers);
        desk.layOutLifeEvents(lifeEvents);
        desk.layOutFactsOf(residents(desk, factsAboutMembers));
        return desk;
    }

    /** For facts that arrived, with the life events that wait for them. */
    public Desk forFacts(Collection<FactKey> facts) {
        locks.facts(facts);
        List<UUID> lifeEvents = lifeEventsAwaiting(facts);
        List<UUID> households = householdsOf(lifeEvents);
        locks.households(households);
        locks.lifeEvents(lifeEvents);
        Desk desk = new Desk(entities, clock.instant());
        desk.layOutLifeEvents(lifeEvents);
        desk.layOutHouseholds(desk.householdsOfLifeEvents());
        desk.layOutFactsOf(residents(desk, facts));
        desk.layOutWaiting(facts);
        return desk;
    }

    private static Set<UUID> residents(Desk desk, Collection<FactKey> facts) {
        Set<UUID> residents = facts.stream().map(FactKey::residentId).collect(Collectors.toSet());
        desk.askableFacts().forEach(fact -> residents.add(fact.residentId()));
        return residents;
    }

    private List<UUID> lifeEventsAwaiting(Collection<FactKey> facts) {
        return entities.createQuery(
                        "select distinct lifeEventId from AwaitedFactRow where residentId in ?1 and name in ?2",
                        UUID.class)
                .setParameter(1, facts.stream().map(FactKey::residentId).collect(Collectors.toSet()))
                .setParameter(2, facts.stream().map(FactKey::fact).collect(Collectors.toSet()))
                .getResultList();
    }

    private List<UUID> householdsOf(Collection<UUID> lifeEvents) {
        return entities.createQuery(
                        "select distinct householdId from LifeEventRow where id in ?1 and householdId is not null",
                        UUID.class)
                .setParameter(1, lifeEvents)
                .getResultList();
    }
}
