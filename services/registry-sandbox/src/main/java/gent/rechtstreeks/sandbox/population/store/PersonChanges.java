package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.PersonChangeKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The deaths and the replaced numbers that this register has published. */
@ApplicationScoped
public class PersonChanges implements PanacheRepositoryBase<PersonChangeEntity, UUID> {
    /** Locked: what is told of one event leaves in the order in which it happened. */
    public Optional<PersonChangeEntity> locked(UUID eventId, PersonChangeKind kind) {
        return findByIdOptional(eventId, LockModeType.PESSIMISTIC_WRITE).filter(change -> change.kind == kind);
    }
}
