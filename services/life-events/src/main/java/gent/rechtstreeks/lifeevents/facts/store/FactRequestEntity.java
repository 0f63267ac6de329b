package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.FactState;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A question for a fact, open until it is settled. */
@Entity
@Table(name = "fact_request")
class FactRequestEntity {

    enum State {
        PENDING,
        SETTLED
    }

    @Id
    UUID id;

    @Column(name = "resident_id")
    UUID residentId;

    String fact;

    String purpose;

    @Column(name = "asked_on")
    LocalDate askedOn;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    FactState outcome;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "due_at")
    Instant dueAt;

    int attempts;

    @Column(name = "ce_id")
    UUID ceId;

    @Column(name = "trace_parent")
    String traceParent;

    @Enumerated(EnumType.STRING)
    Reason reason;

    /** Whether its answer went out. */
    boolean told;

    static FactRequestEntity of(OpenQuestion open, Instant now) {
        Question question = open.question();
        FactRequestEntity row = new FactRequestEntity();
        row.id = question.requestId();
        row.residentId = question.residentId();
        row.fact = question.fact();
        row.purpose = question.purpose();
        row.askedOn = question.on();
        row.lifeEventId = question.lifeEventId();
        row.state = State.PENDING;
        row.requestedAt = question.requestedAt();
        row.arrivedAt = now;
        row.dueAt = now;
        row.ceId = open.ceId();
        row.traceParent = open.traceParent();
        row.reason = question.reason();
        return row;
    }

    void settle(FactState answer, boolean news, Instant now) {
        state = State.SETTLED;
        outcome = answer;
        told = news;
        settledAt = now;
    }

    OpenQuestion toDomain() {
        return new OpenQuestion(question(), ceId, traceParent, attempts);
    }

    Question question() {
        return new Question(id, residentId, fact, purpose, askedOn, lifeEventId, requestedAt, reason);
    }
}
