package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks up what is to be locked. As values, not as rows: rows are read once they are locked. */
@ApplicationScoped
class Lookups {

    private final EntityManager entities;

    Lookups(EntityManager entities) {
        this.entities = entities;
    }

    /** Those who live in these households, as far as they are known. */
    Set<UUID> membersOf(Collection<UUID> households) {
        return select("select content from HouseholdRow where id in ?1 and content is not null", households).stream()
                .flatMap(content -> Json.read(content, Household.class).members().stream())
                .map(Member::residentId)
                .collect(Collectors.toSet());
    }

    /** The next ids of households that a snapshot was seen of, after that one, in the order of the database. */
    List<UUID> householdsAfter(UUID last, int most) {
        return entities.createQuery(
                        "select id from HouseholdRow where id > ?1 and content is not null order by id", UUID.class)
                .setParameter(1, last)
                .setMaxResults(most)
                .getResultList();
    }

    /** What these deaths and merges said before. */
    Set<PersonChange> versionsBefore(Collection<UUID> changes) {
        return select("select content from PersonChangeRow where lifeEventId in ?1", changes).stream()
                .map(content -> Json.read(content, PersonChange.class))
                .collect(Collectors.toSet());
    }

    /** The households that these life events are about. */
    Set<UUID> householdsOf(Collection<UUID> lifeEvents) {
        return Set.copyOf(entities.createQuery(
                        "select distinct householdId from LifeEventRow where id in ?1 and householdId is not null",
                        UUID.class)
                .setParameter(1, lifeEvents)
                .getResultList());
    }

    /** The life events of which an assessment has an eye on one of these facts, of one of these residents. */
    Set<UUID> lifeEventsWatching(Collection<FactKey> facts, Collection<UUID> residents) {
        return new HashSet<>(entities.createQuery(
                        "select lifeEventId from WatchedFactRow where residentId in ?1 and name in ?2", UUID.class)
                .setParameter(1, residents)
                .setParameter(2, facts.stream().map(FactKey::fact).collect(Collectors.toSet()))
                .getResultList());
    }

    private List<String> select(String query, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, String.class).setParameter(1, ids).getResultList();
    }
}
