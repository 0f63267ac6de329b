package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Events of one batch, under lock until the transaction ends; what is held here is seen by the next look. */
public final class LockedEvents {

    private final Map<UUID, LifeEventEntity> rows;
    private final EventRegister register;
    private final EventSteps steps;
    private final SealedJson seal;

    LockedEvents(Map<UUID, LifeEventEntity> rows, EventRegister register, EventSteps steps, SealedJson seal) {
        this.rows = rows;
        this.register = register;
        this.steps = steps;
        this.seal = seal;
    }

    /** Where this event stands; empty when it is new. */
    public Optional<EventState> state(UUID lifeEventId) {
        return Optional.ofNullable(rows.get(lifeEventId)).map(row -> row.toDomain(seal));
    }

    /** Stores a new version. */
    public void hold(EventState.Held held, Envelope cause, Instant now) {
        LifeEventEntity known = rows.get(held.birth().lifeEventId());
        LifeEventEntity row = known == null ? LifeEventEntity.of(held.birth()) : known;
        row.hold(held, cause, seal);
        if (known == null) {
            register.persist(row);
            rows.put(row.id, row);
        }
        steps.arrived(row, held.birth().recordedAt(), now);
    }
}
