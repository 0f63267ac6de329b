package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An assessment waits for a fact. */
@Entity
@Table(name = "awaited_fact")
@IdClass(AwaitedFactRow.Key.class)
class AwaitedFactRow {

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    @Id
    @Column(name = "resident_id")
    UUID residentId;

    @Id
    String name;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    static AwaitedFactRow of(UUID assessmentId, UUID lifeEventId, FactKey fact) {
        AwaitedFactRow row = new AwaitedFactRow();
        row.assessmentId = assessmentId;
        row.residentId = fact.residentId();
        row.name = fact.fact();
        row.lifeEventId = lifeEventId;
        return row;
    }

    /** Assessment, resident and fact. */
    record Key(UUID assessmentId, UUID residentId, String name) implements Serializable {}
}
