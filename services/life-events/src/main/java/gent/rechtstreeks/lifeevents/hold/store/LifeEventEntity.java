package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Kind;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
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

    enum State {
        PARKED,
        HELD,
        PUBLISHED
    }

    @Id
    UUID id;

    /** Its topic. */
    String register;

    /** Says what was sealed. */
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "event_id")
    String eventId;

    long version;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    State state;

    /** Since when it waits for its original; null unless it is parked. */
    @Column(name = "parked_at")
    Instant parkedAt;

    /** Why it may go on waiting without being overdue; null unless an operator said so. */
    @Column(name = "may_wait_why")
    String mayWaitWhy;

    @Column(name = "may_wait_by")
    String mayWaitBy;

    /** Null while it is parked, as is the next. */
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

    /** Null when nobody in it is the city's business. */
    byte[] sealed;

    @Column(name = "ce_id")
    UUID ceId;

    @Column(name = "trace_parent")
    String traceParent;

    static LifeEventEntity of(RegisterEvent event) {
        LifeEventEntity row = new LifeEventEntity();
        row.id = event.lifeEventId();
        row.register = event.register().topic();
        row.kind = Kind.of(event);
        row.eventId = event.eventId();
        return row;
    }

    void hold(EventState.Held held, Envelope cause, SealedJson seal) {
        become(held.event(), cause, seal);
        ripenFrom(held.ripensAt());
    }

    /**
     * Whoever waits for an original keeps waiting since the first that asked for it; unless an operator let that one wait,
     * who knew nothing of this one.
     */
    void park(EventState.Parked parked, Envelope cause, Instant now, SealedJson seal) {
        become(parked.event(), cause, seal);
        parkedAt = state == State.PARKED && mayWaitWhy == null ? parkedAt : now;
        state = State.PARKED;
        mayWaitWhy = null;
        mayWaitBy = null;
    }

    void mayWait(ParkedEvent.Word word) {
        mayWaitWhy = word.reason();
        mayWaitBy = word.by();
    }

    /** It is ripe from that moment on, and was never tried. */
    void ripenFrom(Instant moment) {
        state = State.HELD;
        parkedAt = null;
        mayWaitWhy = null;
        mayWaitBy = null;
        ripensAt = moment;
        dueAt = moment;
        attempts = 0;
        failures = 0;
        waitReason = null;
        triedAt = null;
    }

    /** Whether it still waits, in the very version that was taken to be ripened. */
    boolean isStill(HeldEvent taken) {
        return state == State.HELD && version == taken.event().version();
    }

    void triedInVain(String why, Instant now, Instant due) {
        attempts++;
        waitReason = why;
        triedAt = now;
        dueAt = due;
    }

    EventState toDomain(SealedJson seal) {
        RegisterEvent event = event(seal);
        return switch (state) {
            case PARKED -> new EventState.Parked(event);
            case HELD -> new EventState.Held(event, ripensAt);
            case PUBLISHED -> new EventState.Published(event);
        };
    }

    HeldEvent taken(SealedJson seal) {
        return new HeldEvent(event(seal), ceId, traceParent, attempts);
    }

    private void become(RegisterEvent event, Envelope cause, SealedJson seal) {
        version = event.version();
        stage = event.stage();
        status = event.status();
        sealed = seal.seal(event);
        ceId = cause.id();
        traceParent = cause.traceParent();
    }

    private RegisterEvent event(SealedJson seal) {
        return seal.open(sealed, kind.events());
    }
}
