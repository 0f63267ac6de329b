package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A question that was asked, and when its answer came. */
@Entity
@Table(name = "fact_request")
class FactRequestRow {

    @Id
    UUID id;

    @Column(name = "resident_id")
    UUID residentId;

    String name;

    String purpose;

    @Column(name = "on_day")
    LocalDate on;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "answered_at")
    Instant answeredAt;

    static FactRequestRow of(Question question, Instant now) {
        FactRequestRow row = new FactRequestRow();
        row.id = question.id();
        row.residentId = question.about().residentId();
        row.name = question.about().fact();
        row.purpose = question.purpose();
        row.on = question.on();
        row.lifeEventId = question.lifeEventId();
        row.requestedAt = now;
        return row;
    }

    void answered(Instant now) {
        answeredAt = now;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    Question question() {
        return new Question(about(), purpose, on, lifeEventId);
    }

    FactKey about() {
        return new FactKey(residentId, name);
    }
}
