package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.Period;
import gent.rechtstreeks.granting.grant.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

/** A grant as it is stored; {@link GrantSql} inserts it. */
@Entity
@Table(name = "entitlement_grant")
public class GrantRow {

    @Id
    UUID id;

    @Column(name = "right_name")
    String right;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    Subject.Kind subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(name = "amount_cents")
    Long amountCents;

    UUID payee;

    long revision;

    Grant toGrant(Collection<UUID> covered) {
        Subject subject = new Subject(subjectKind, subjectId);
        return new Grant(id, right, subject, period(), amountCents, payee, new TreeSet<>(covered), revision);
    }

    void take(Grant grant) {
        amountCents = grant.amountCents();
        revision = grant.revision();
    }

    public UUID id() {
        return id;
    }

    public Period period() {
        return new Period(validFrom, validUntil);
    }

    public Long amountCents() {
        return amountCents;
    }

    public UUID payee() {
        return payee;
    }
}
