package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.CaseState;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Edition;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.Occasion;
import gent.rechtstreeks.granting.grant.Outcome;
import gent.rechtstreeks.granting.grant.Subject;
import gent.rechtstreeks.granting.grant.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A case as it is stored. Its row is the lock under which it is decided on and told of. */
@Entity
@Table(name = "grant_case")
public class CaseRow {

    @Id
    UUID id;

    @Column(name = "right_name")
    String right;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    Subject.Kind subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    @Enumerated(EnumType.STRING)
    Occasion occasion;

    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "assessment_revision")
    Long assessmentRevision;

    @Column(name = "life_event_version")
    Long lifeEventVersion;

    /** Whom that assessment was made of, before any merge. */
    @Column(name = "assessed_subject")
    UUID assessedSubject;

    long revision;

    @Enumerated(EnumType.STRING)
    StateName state;

    @Column(name = "grant_id")
    UUID grantId;

    @Column(name = "widened_grant")
    boolean widened;

    @Column(name = "joined_into")
    UUID joinedInto;

    @Column(name = "waiting_for")
    @ColumnTransformer(write = "?::jsonb")
    String waitingFor;

    @ColumnTransformer(write = "?::jsonb")
    String told;

    UUID[] involved;

    @Column(name = "explained_by")
    Long explainedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    Case toCase() {
        Subject subject = new Subject(subjectKind, subjectId);
        Told lastTold = Json.read(told, Told.class);
        CaseState standing = state.state(grantId, widened, waitingFor, joinedInto);
        return new Case(id, right, subject, lifeEventId, occasion, seen(), revision, standing, lastTold);
    }

    private Edition seen() {
        return assessmentId == null
                ? null
                : new Edition(assessmentId, assessmentRevision, lifeEventVersion, assessedSubject);
    }

    void take(Assessment assessment, Decided decided, Collection<Grant> grants, Instant now) {
        Case after = decided.after();
        subjectId = after.subject().id();
        assessmentId = after.seen().assessmentId();
        assessmentRevision = after.seen().revision();
        lifeEventVersion = after.seen().lifeEventVersion();
        assessedSubject = after.seen().subjectId();
        revision = after.revision();
        state = StateName.of(after.state());
        grantId = after.grantId().orElse(null);
        widened = StateName.widened(after.state());
        waitingFor = StateName.waitingFor(after.state());
        told = Json.write(after.told());
        involved = involvedIn(assessment, decided.outcome(), grants);
        changedAt = now;
        if (explainedBy == null || decided.outcome() != Outcome.KEPT) {
            explainedBy = after.revision();
        }
    }

    /** The other case took its place: it waits for nothing any more. */
    void join(UUID other, Case after, Instant now) {
        joinedInto = other;
        state = StateName.of(after.state());
        grantId = null;
        widened = false;
        waitingFor = null;
        revision = after.revision();
        told = Json.write(after.told());
        changedAt = now;
    }

    /** A case that only found its grant is none of the business of those whom that grant covers from before. */
    private UUID[] involvedIn(Assessment assessment, Outcome outcome, Collection<Grant> grants) {
        TreeSet<UUID> all = new TreeSet<>(assessment.terms().addressees());
        all.addAll(assessment.terms().covered());
        all.addAll(paid(assessment.terms().payee()));
        if (outcome == Outcome.KEPT) {
            // What explained the case goes on explaining it, to whoever could read it.
            all.addAll(List.of(involved));
        }
        if (state == StateName.GRANTED) {
            grants.stream().filter(grant -> grant.id().equals(grantId)).forEach(grant -> {
                all.addAll(grant.covered());
                all.addAll(paid(grant.payee()));
            });
        }
        return all.toArray(UUID[]::new);
    }

    private static List<UUID> paid(UUID payee) {
        return payee == null ? List.of() : List.of(payee);
    }

    public UUID id() {
        return id;
    }

    public String right() {
        return right;
    }

    public Subject.Kind subjectKind() {
        return subjectKind;
    }

    public UUID lifeEventId() {
        return lifeEventId;
    }

    public Occasion occasion() {
        return occasion;
    }

    public long revision() {
        return revision;
    }

    public StateName state() {
        return state;
    }

    public UUID grantId() {
        return grantId;
    }

    public long explainedBy() {
        return explainedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
