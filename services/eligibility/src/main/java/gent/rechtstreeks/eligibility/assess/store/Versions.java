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

    public long ofHousehold(UUID id) {
        return Optional.ofNullable(entities.find(HouseholdRow.class, id))
                .map(row -> row.version)
                .orElse(0L);
    }

    public long ofFact(FactKey key) {
        return Optional.ofNullable(entities.find(FactRow.class, new FactRow.Key(key.residentId(), key.fact())))
                .map(row -> row.version)
                .orElse(0L);
    }
}
