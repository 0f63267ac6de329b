package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All that lies on a desk. It is laid out from rows that are locked by then, and saved in as few statements as can be. */
final class Papers {

    final Cases cases = new Cases();
    final People people = new People();
    final FactWords words = new FactWords();
    final FactRequests requests = new FactRequests();
    final Revisions revisions = new Revisions();
    private final EntityManager entities;

    Papers(EntityManager entities) {
        this.entities = entities;
    }

    void layOutHouseholds(Collection<UUID> ids) {
        select("from HouseholdRow where id in ?1", HouseholdRow.class, ids).forEach(cases::remember);
    }

    void layOutLifeEvents(Collection<UUID> ids) {
        select("from LifeEventRow where id in ?1", LifeEventRow.class, ids).forEach(cases::remember);
        select("from AssessmentRow where lifeEventId in ?1 order by revision", AssessmentRow.class, ids)
                .forEach(revisions::remember);
    }

    /** The deaths and merges of these people. */
    void layOutPeople(Collection<UUID> ids) {
        select("from PersonChangeRow where residentId in ?1 or survivorId in ?1", PersonChangeRow.class, ids)
                .forEach(people::remember);
    }

    /** These deaths and merges, of whomever they spoke before. */
    void layOutPersonChanges(Collection<UUID> ids) {
        select("from PersonChangeRow where lifeEventId in ?1", PersonChangeRow.class, ids)
                .forEach(people::remember);
    }

    void layOutFactsOf(Collection<UUID> residents) {
        select("from FactRow where residentId in ?1", FactRow.class, residents).forEach(words::remember);
        select("from FactVersionRow where residentId in ?1", FactVersionRow.class, residents)
                .forEach(words::remember);
        select("from FactRequestRow where residentId in ?1", FactRequestRow.class, residents)
                .forEach(requests::remember);
    }

    /** Who has an eye on facts of these residents, as far as those life events lie here. */
    void layOutWatching(Collection<UUID> residents) {
        // Read as values, not as rows: saving deletes the rows and may add the same again.
        for (Object[] watch : select(
                "select residentId, name, lifeEventId from WatchedFactRow where residentId in ?1",
                Object[].class,
                residents)) {
            UUID lifeEvent = (UUID) watch[2];
            if (cases.hasLifeEvent(lifeEvent)) {
                revisions.remember(new FactKey((UUID) watch[0], (String) watch[1]), lifeEvent);
            }
        }
    }

    /** Table by table; the rows laid out save themselves. */
    void save() {
        // The answered questions first: until they are closed, the database takes no new one about the same fact.
        entities.flush();
        words.added().stream().map(FactVersionRow::of).forEach(entities::persist);
        revisions.save(entities);
        requests.added().forEach(entities::persist);
        people.added().forEach(entities::persist);
    }

    private <T> List<T> select(String query, Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, type).setParameter(1, ids).getResultList();
    }
}
