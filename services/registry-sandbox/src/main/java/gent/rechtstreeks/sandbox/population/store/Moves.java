package gent.rechtstreeks.sandbox.population.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The moves that this register has published. */
@ApplicationScoped
public class Moves implements PanacheRepositoryBase<MoveEntity, UUID> {

    /** Locked: what is told of one move leaves in the order in which it happened. */
    public Optional<MoveEntity> locked(UUID eventId) {
        return findByIdOptional(eventId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The moves of these people after which they live where they went. */
    public List<MoveEntity> settledOf(Collection<String> insz) {
        return list("select distinct m from MoveEntity m join m.movers v where v.person.insz in ?1", insz).stream()
                .filter(move -> move.last().settled())
                .toList();
    }

    /** The move by which they went back, unless that never was. */
    public Optional<MoveEntity> returnOf(MoveEntity move) {
        return stream("returnOf", move)
                .filter(back -> back.last().status().open())
                .findFirst();
    }
}
