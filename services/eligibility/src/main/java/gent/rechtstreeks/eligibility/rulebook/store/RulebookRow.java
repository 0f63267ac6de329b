package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Approval;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the rulebook, and where it stands. */
@Entity
@Table(name = "rulebook")
class RulebookRow {

    @Id
    long number;

    Long base;

    @Enumerated(EnumType.STRING)
    Origin origin;

    @Column(name = "content_hash")
    String contentHash;

    String why;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "in_force_since")
    Instant inForceSince;

    static RulebookRow of(Rulebook rulebook, String contentHash) {
        RulebookRow row = new RulebookRow();
        row.number = rulebook.number();
        row.base = rulebook.base();
        row.origin = rulebook.origin();
        row.contentHash = contentHash;
        row.why = rulebook.why();
        row.madeBy = rulebook.madeBy();
        row.madeAt = rulebook.madeAt();
        row.state = rulebook.state();
        return row;
    }

    void approve(Approval approval) {
        state = State.APPROVED;
        approvedBy = approval.by();
        approvedAt = approval.at();
        effectiveAt = approval.effectiveAt();
    }

    void comeIntoForce(Instant now) {
        state = State.IN_FORCE;
        inForceSince = now;
    }

    Rulebook rulebook() {
        Approval approval = approvedBy == null ? null : new Approval(approvedBy, approvedAt, effectiveAt);
        return new Rulebook(number, base, origin, why, madeBy, madeAt, state, approval, inForceSince);
    }
}
