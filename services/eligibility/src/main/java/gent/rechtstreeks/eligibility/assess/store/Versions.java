package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The newest versions that were taken; 0 of what was never heard of. */
@ApplicationScoped
public class Versions {

    private final EntityManager entities;

    Versions(EntityManager entities) {
        this.entities = entities;
    }

    public long ofLifeEvent(UUID id) {
        return Optional.ofNullable(entities.find(LifeEventRow.class, id))
                .map(row -> row.version)
                .orElse(0L);
    }

    /** Of a death or a merge. */
    public long ofPersonChange(UUID lifeEvent) {
        return Optional.ofNullable(entities.find(PersonChangeRow.class, lifeEvent))
                .map(row -> row.version)
                .orElse(0L);
    }

    public long ofHousehold(UUID id) {
        return Optional.ofNullable(entities.find(HouseholdRow.class, id))
                .map(row -> row.version)
                .orElse(0L);
    }

    /** Whether that word on a fact is known. */
    public boolean hasFact(FactKey key, long version) {
        return entities.find(FactVersionRow.class, new FactVersionRow.Key(key.residentId(), key.fact(), version))
                != null;
    }
}
