package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out all that a batch needs, locked, with a fixed number of statements however large the batch is. */
@ApplicationScoped
public class Desks {

    private final EntityManager entities;
    private final Locks locks;
    private final Lookups lookups;
    private final PeopleIndex people;
    private final Clock clock;

    Desks(EntityManager entities, Locks locks, Lookups lookups, PeopleIndex people, Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.lookups = lookups;
        this.people = people;
        this.clock = clock;
    }

    /** For life events that arrived, with those that their deaths and merges reach. */
    public Desk forLifeEvents(Reach batch) {
        if (batch.isOfHouseholdsOnly()) {
            return forHouseholds(batch.households(), batch.people());
        }
        Reach reach = batch.with(lookups.versionsBefore(batch.changeIds()));
        Set<UUID> changed = lockPeople(reach);
        Set<UUID> named = both(reach.people(), changed);
        Set<FactKey> facts = lockFacts(anyOf(people.sameAs(named)));
        Set<UUID> theirHouseholds = both(reach.changedHouseholds(), people.householdsOf(changed));
        Set<UUID> naming = both(reach.lifeEvents(), people.lifeEventsNaming(changed));
        Set<UUID> households = both(both(reach.households(), theirHouseholds), lookups.householdsOf(naming));
        locks.households(households);
        // Looked up under the lock: a life event of the household that comes later finds the death itself.
        Set<UUID> lifeEvents = both(naming, people.lifeEventsOf(theirHouseholds));
        locks.lifeEvents(lifeEvents);
        Papers papers = new Papers(entities);
        papers.layOutLifeEvents(lifeEvents);
        papers.layOutHouseholds(households);
        papers.layOutPersonChanges(reach.changeIds());
        layOutPeopleAndFacts(papers, named, facts);
        return new Desk(papers, clock.instant());
    }

    /** For due dates that came. */
    public Desk forDueDates(Collection<DueDate> dates) {
        Set<UUID> lifeEvents = dates.stream().map(DueDate::lifeEventId).collect(Collectors.toSet());
        Set<UUID> households = dates.stream().map(DueDate::householdId).collect(Collectors.toSet());
        return forLifeEvents(new Reach(lifeEvents, households, lookups.membersOf(households), Set.of()));
    }

    /** The next ids of households that were ever seen, after that one. */
    public List<UUID> householdsAfter(UUID last, int most) {
        return lookups.householdsAfter(last, most);
    }

    /** For households of which nothing new is told. */
    public Desk forHouseholds(Collection<UUID> ids) {
        return forHouseholds(ids, Set.of());
    }

    /** Where nothing is assessed no facts are needed, and whoever tells of a death locks the household of the dead too. */
    private Desk forHouseholds(Collection<UUID> ids, Set<UUID> named) {
        locks.households(ids);
        Papers papers = new Papers(entities);
        papers.layOutHouseholds(ids);
        papers.layOutPeople(people.sameAs(both(named, papers.cases.people())));
        return new Desk(papers, clock.instant());
    }

    /** To look at these life events and change nothing: no row is locked. */
    public Desk forReading(Collection<UUID> lifeEvents) {
        Papers papers = new Papers(entities);
        papers.layOutLifeEvents(lifeEvents);
        papers.layOutHouseholds(papers.cases.householdsOfLifeEvents());
        Set<UUID> everybody = people.sameAs(papers.cases.people());
        papers.layOutPeople(everybody);
        papers.layOutFactsOf(everybody);
        return new Desk(papers, clock.instant());
    }

    /**
     * For facts that arrived, with the life events that have an eye on them. A fact that is taken back makes a rule look at
     * those of others, so these are locked too.
     */
    public Desk forFacts(Collection<FactKey> keys) {
        Set<UUID> residents = keys.stream().map(FactKey::residentId).collect(Collectors.toSet());
        locks.people(residents);
        Set<UUID> ids = people.sameAs(residents);
        Set<UUID> others = lookups.membersOf(lookups.householdsOf(lookups.lifeEventsWatching(keys, ids)));
        Set<FactKey> facts = lockFacts(both(Set.copyOf(keys), anyOf(people.sameAs(both(ids, others)))));
        // Once more, under the lock: who came in between has an eye on them too.
        Set<UUID> lifeEvents = lookups.lifeEventsWatching(keys, ids);
        locks.households(lookups.householdsOf(lifeEvents));
        locks.lifeEvents(lifeEvents);
        Papers papers = new Papers(entities);
        papers.layOutLifeEvents(lifeEvents);
        papers.layOutHouseholds(papers.cases.householdsOfLifeEvents());
        papers.layOutWatching(ids);
        layOutPeopleAndFacts(papers, residents, facts);
        return new Desk(papers, clock.instant());
    }

    /**
     * Gives all ids of those who died or became somebody else: what two ids turned out to be one is known under each of
     * them. Those that a merge under way adds are waited for.
     */
    private Set<UUID> lockPeople(Reach reach) {
        Set<UUID> locked = both(reach.people(), people.sameAs(reach.changedPeople()));
        locks.people(locked);
        Set<UUID> changed = people.sameAs(reach.changedPeople());
        locks.people(without(changed, locked));
        return changed;
    }

    /** A household as it is by now may have members that were not known when the facts were locked. */
    private void layOutPeopleAndFacts(Papers papers, Set<UUID> named, Set<FactKey> locked) {
        Set<UUID> everybody = people.sameAs(both(named, papers.cases.people()));
        locks.facts(without(anyOf(everybody), locked));
        papers.layOutPeople(everybody);
        papers.layOutFactsOf(everybody);
    }

    private Set<FactKey> lockFacts(Set<FactKey> facts) {
        locks.facts(facts);
        return facts;
    }

    private static Set<FactKey> anyOf(Set<UUID> residents) {
        return residents.stream().map(FactKey::anyOf).collect(Collectors.toSet());
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
