package gent.rechtstreeks.sandbox.population.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The moves that this register has published. */
@ApplicationScoped
public class Moves implements PanacheRepositoryBase<MoveEntity, UUID> {

    /** Locked: what is told of one move leaves in the order in which it happened. */
    public Optional<MoveEntity> locked(UUID eventId) {
        return findByIdOptional(eventId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The move by which they went back, unless that never was. */
    public Optional<MoveEntity> returnOf(MoveEntity move) {
        return stream("returnOf", move)
                .filter(back -> back.last().status().open())
                .findFirst();
    }
}
