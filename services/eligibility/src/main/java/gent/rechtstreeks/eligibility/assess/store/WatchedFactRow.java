package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The newest revision of an assessment used a fact, or misses it: a new word on it is looked at for its life event. */
@Entity
@Table(name = "watched_fact")
@IdClass(WatchedFactRow.Key.class)
class WatchedFactRow {

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

    static WatchedFactRow of(UUID assessmentId, UUID lifeEventId, FactKey fact) {
        WatchedFactRow row = new WatchedFactRow();
        row.assessmentId = assessmentId;
        row.residentId = fact.residentId();
        row.name = fact.fact();
        row.lifeEventId = lifeEventId;
        return row;
    }

    /** Assessment, resident and fact. */
    record Key(UUID assessmentId, UUID residentId, String name) implements Serializable {}
}
