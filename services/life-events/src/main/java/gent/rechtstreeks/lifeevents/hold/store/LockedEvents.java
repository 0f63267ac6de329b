package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Forgotten;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Events of one batch, under lock until the transaction ends; what changes here is seen by the next look. */
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

    /** Where this event stands; empty when it is new, or forgotten. */
    public Optional<EventState> state(UUID lifeEventId) {
        return Optional.ofNullable(rows.get(lifeEventId))
                .filter(row -> row.sealed != null)
                .map(row -> row.toDomain(seal));
    }

    /** That it came, if no more of it was kept. */
    public Optional<Forgotten> forgotten(UUID lifeEventId) {
        return Optional.ofNullable(rows.get(lifeEventId))
                .filter(row -> row.sealed == null)
                .map(row -> new Forgotten(row.kind, row.version));
    }

    /** Stores a new version. */
    public void hold(EventState.Held held, Envelope cause, Instant now) {
        LifeEventEntity row = change(held.event(), changed -> changed.hold(held, cause, seal));
        steps.arrived(row, held.event(), now);
        steps.held(row, held, now);
    }

    /** Stores a new version that waits for its original. */
    public void park(EventState.Parked parked, Envelope cause, Instant now) {
        LifeEventEntity row = change(parked.event(), changed -> changed.park(parked, cause, now, seal));
        steps.arrived(row, parked.event(), now);
        steps.parked(row, parked.event(), now);
    }

    /** The original has come, so the version that is stored waits for it no longer. */
    public void release(EventState.Held held, RegisterEvent original, Instant now) {
        LifeEventEntity row = change(held.event(), changed -> changed.ripenFrom(held.ripensAt()));
        steps.arrived(row, original, now);
        steps.held(row, held, now);
    }

    /** An operator says that the version that is stored need not wait for its original. */
    void release(EventState.Held held, ParkedEvent.Word word, Instant now) {
        LifeEventEntity row = change(held.event(), changed -> changed.ripenFrom(held.ripensAt()));
        steps.released(row, held.event(), word, now);
        steps.held(row, held, now);
    }

    /** An operator says that the version that is stored may wait on. */
    void mayWait(EventState.Parked parked, ParkedEvent.Word word, Instant now) {
        LifeEventEntity row = change(parked.event(), changed -> changed.mayWait(word));
        steps.mayWait(row, parked.event(), word, now);
    }

    private LifeEventEntity change(RegisterEvent event, Consumer<LifeEventEntity> change) {
        LifeEventEntity known = rows.get(event.lifeEventId());
        LifeEventEntity row = known == null ? LifeEventEntity.of(event) : known;
        change.accept(row);
        if (known == null) {
            register.persist(row);
            rows.put(row.id, row);
        }
        return row;
    }
}
