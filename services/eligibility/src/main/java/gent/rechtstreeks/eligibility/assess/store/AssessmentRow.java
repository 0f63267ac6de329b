package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** One revision of an assessment. History: added, never rewritten. */
@Entity
@Immutable
@Table(name = "assessment")
@IdClass(AssessmentRow.Key.class)
public class AssessmentRow {

    @Id
    UUID id;

    @Id
    long revision;

    @Column(name = "right_name")
    String right;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    @Column(name = "life_event_version")
    long lifeEventVersion;

    /** Null when nobody kept which rulebook was in force. */
    Long rulebook;

    @Column(name = "household_id")
    UUID householdId;

    String outcome;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    @Column(name = "assessed_at")
    Instant assessedAt;

    /** Follows from the content, in the database. */
    @Column(insertable = false, updatable = false)
    UUID[] readers;

    static AssessmentRow of(Assessed assessed, LifeEvent event, Instant now) {
        AssessmentRow row = new AssessmentRow();
        row.id = assessed.id();
        row.revision = assessed.revision();
        row.right = assessed.assessment().right();
        row.lifeEventId = event.lifeEventId();
        row.lifeEventVersion = assessed.lifeEventVersion();
        row.rulebook = assessed.rulebook() == 0 ? null : assessed.rulebook();
        row.householdId = event.householdId();
        row.outcome = name(assessed.assessment().outcome());
        row.content = Json.write(assessed.assessment());
        row.assessedAt = now;
        return row;
    }

    public Assessed assessed() {
        return new Assessed(
                id, revision, lifeEventVersion, rulebook == null ? 0 : rulebook, Json.read(content, Assessment.class));
    }

    public UUID id() {
        return id;
    }

    public UUID householdId() {
        return householdId;
    }

    public UUID lifeEventId() {
        return lifeEventId;
    }

    public String outcome() {
        return outcome;
    }

    public Instant assessedAt() {
        return assessedAt;
    }

    /** Where it stands in a list of what was assessed last. */
    public AssessmentRows.Place place() {
        return new AssessmentRows.Place(assessedAt, id);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Eligible yes -> "ELIGIBLE";
            case Outcome.NotEligible no -> "NOT_ELIGIBLE";
            case Outcome.FactsMissing open -> "FACTS_MISSING";
        };
    }

    /** Assessment and revision. */
    record Key(UUID id, long revision) implements Serializable {}
}
