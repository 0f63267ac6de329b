package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.HumanTask;
import gent.rechtstreeks.granting.grant.Mode;
import gent.rechtstreeks.granting.grant.Motivation;
import gent.rechtstreeks.granting.grant.Outcome;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.granting.grant.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** One decision with everything that explains it. History: added, never rewritten. */
@Entity
@Immutable
@Table(name = "decision")
@IdClass(DecisionRow.Key.class)
public class DecisionRow {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Id
    long revision;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    @Column(name = "right_name")
    String right;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "task_kind")
    TaskKind taskKind;

    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "assessment_revision")
    long assessmentRevision;

    @Column(name = "life_event_version")
    long lifeEventVersion;

    @Column(name = "caused_by")
    UUID causedBy;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @ColumnTransformer(write = "?::jsonb")
    String terms;

    @ColumnTransformer(write = "?::jsonb")
    String motivation;

    @Column(name = "arrears_cents")
    Long arrearsCents;

    @Column(name = "decided_at")
    Instant decidedAt;

    static DecisionRow of(Assessment assessment, Decided decided, UUID causedBy, Instant now) {
        Case after = decided.after();
        DecisionRow row = new DecisionRow();
        row.caseId = after.id();
        row.revision = after.revision();
        row.lifeEventId = after.lifeEventId();
        row.right = after.right();
        row.outcome = decided.outcome();
        row.taskKind = decided.task().map(HumanTask::kind).orElse(null);
        row.assessmentId = after.seen().assessmentId();
        row.assessmentRevision = after.seen().revision();
        row.lifeEventVersion = after.seen().lifeEventVersion();
        row.causedBy = causedBy;
        row.mode = assessment.mode().orElse(null);
        row.terms = Json.write(assessment.terms());
        row.motivation = Json.write(assessment.motivation());
        row.arrearsCents = decided.grant().arrearsCents();
        row.decidedAt = now;
        return row;
    }

    /** The case went out of use: it was last decided on what it was decided on before. */
    static DecisionRow joined(DecisionRow last, Decided decided, UUID causedBy, Instant now) {
        DecisionRow row = new DecisionRow();
        row.caseId = last.caseId;
        row.revision = decided.after().revision();
        row.lifeEventId = last.lifeEventId;
        row.right = last.right;
        row.outcome = decided.outcome();
        row.assessmentId = last.assessmentId;
        row.assessmentRevision = last.assessmentRevision;
        row.lifeEventVersion = last.lifeEventVersion;
        row.causedBy = causedBy;
        row.mode = last.mode;
        row.terms = last.terms;
        row.motivation = last.motivation;
        row.decidedAt = now;
        return row;
    }

    public UUID caseId() {
        return caseId;
    }

    public long revision() {
        return revision;
    }

    public UUID lifeEventId() {
        return lifeEventId;
    }

    public String right() {
        return right;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Why a human has to look; null when none has. */
    public TaskKind taskKind() {
        return taskKind;
    }

    /** What might be done; null when there was nothing to do, and in decisions from before it was kept. */
    public Mode mode() {
        return mode;
    }

    /** What was assessed, as it was decided on. */
    public String verdict() {
        if (mode != null) {
            return "ELIGIBLE";
        }
        return motivation().missingFacts().isEmpty() ? "NOT_ELIGIBLE" : "FACTS_MISSING";
    }

    public Terms terms() {
        return Json.read(terms, Terms.class);
    }

    public Motivation motivation() {
        return Json.read(motivation, Motivation.class);
    }

    /** What is still due because this decision raised a grant; null when it raised none. */
    public Long arrearsCents() {
        return arrearsCents;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Case and revision. */
    public record Key(UUID caseId, long revision) implements Serializable {}
}
