package gent.rechtstreeks.sandbox.population.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The births that this register has published. */
@ApplicationScoped
public class Births implements PanacheRepositoryBase<BirthEntity, UUID> {

    /** Locked: what is told of one birth leaves in the order in which it happened. */
    public Optional<BirthEntity> locked(UUID eventId) {
        return findByIdOptional(eventId, LockModeType.PESSIMISTIC_WRITE);
    }
}
