package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Ghent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Everybody who lives in Ghent, household by household: a page begins where the last one ended, however long the city is. */
@ApplicationScoped
public class Census {
    private static final String IDS =
            "select h.id from HouseholdEntity h where h.id > ?1 and h.address.municipality = ?2"
                    + " and exists (select 1 from PersonEntity p where p.household = h) order by h.id";
    private static final String RESIDENTS = "from PersonEntity p join fetch p.household h join fetch h.address a"
            + " where h.id > ?1 and h.id <= ?2 and a.municipality = ?3 order by h.id";
    private static final String SIZE = "select count(distinct h.id), count(p) from PersonEntity p join p.household h"
            + " where h.address.municipality = ?1";

    private final EntityManager entities;

    Census(EntityManager entities) {
        this.entities = entities;
    }

    /** The next households after that one in which somebody lives, in an order that no move changes. */
    public List<Long> householdsAfter(long last, int most) {
        return entities.createQuery(IDS, Long.class)
                .setParameter(1, last)
                .setParameter(2, Ghent.NIS_CODE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Everybody who lives in one of the households after that one, up to another one. */
    public List<PersonEntity> residents(long after, long upTo) {
        return entities.createQuery(RESIDENTS, PersonEntity.class)
                .setParameter(1, after)
                .setParameter(2, upTo)
                .setParameter(3, Ghent.NIS_CODE)
                .getResultList();
    }

    public Size size() {
        return entities.createQuery(SIZE, Size.class)
                .setParameter(1, Ghent.NIS_CODE)
                .getSingleResult();
    }

    /** How many live in Ghent. */
    public record Size(long households, long residents) {}
}
