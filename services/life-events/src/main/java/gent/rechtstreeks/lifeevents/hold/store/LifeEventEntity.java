package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of the event register: the newest accepted version of one event. */
@Entity
@Table(name = "life_event")
class LifeEventEntity {

    private static final String BIRTHS = "registry.births";

    enum State {
        HELD,
        PUBLISHED
    }

    @Id
    UUID id;

    String register;

    @Column(name = "event_id")
    String eventId;

    long version;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "ripens_at")
    Instant ripensAt;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    /** How often it failed by itself, while its source and the database were there. */
    int failures;

    /** Why the last try was in vain, without anybody's data; null before the first. */
    @Column(name = "wait_reason")
    String waitReason;

    @Column(name = "tried_at")
    Instant triedAt;

    byte[] sealed;

    @Column(name = "ce_id")
    UUID ceId;

    @Column(name = "trace_parent")
    String traceParent;

    static LifeEventEntity of(Birth birth) {
        LifeEventEntity row = new LifeEventEntity();
        row.id = birth.lifeEventId();
        row.register = BIRTHS;
        row.eventId = birth.eventId();
        return row;
    }

    void hold(EventState.Held held, Envelope cause, SealedJson seal) {
        Birth birth = held.birth();
        version = birth.version();
        stage = birth.stage();
        status = birth.status();
        state = State.HELD;
        ripensAt = held.ripensAt();
        dueAt = held.ripensAt();
        attempts = 0;
        failures = 0;
        waitReason = null;
        triedAt = null;
        sealed = seal.seal(birth);
        ceId = cause.id();
        traceParent = cause.traceParent();
    }

    /** Whether it still waits, in the very version that was taken to be ripened. */
    boolean isStill(HeldBirth taken) {
        return state == State.HELD && version == taken.birth().version();
    }

    void triedInVain(String why, Instant now, Instant due) {
        attempts++;
        waitReason = why;
        triedAt = now;
        dueAt = due;
    }

    EventState toDomain(SealedJson seal) {
        return state == State.PUBLISHED
                ? new EventState.Published(version)
                : new EventState.Held(birth(seal), ripensAt);
    }

    HeldBirth taken(SealedJson seal) {
        return new HeldBirth(birth(seal), ceId, traceParent, attempts);
    }

    private Birth birth(SealedJson seal) {
        return seal.open(sealed, Birth.class);
    }
}
