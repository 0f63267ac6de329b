package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** One word of a source on a fact, with the period that it speaks of. History: added, never rewritten. */
@Entity
@Immutable
@Table(name = "fact_version")
@IdClass(FactVersionRow.Key.class)
class FactVersionRow {

    @Id
    @Column(name = "resident_id")
    UUID residentId;

    @Id
    String name;

    @Id
    long version;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    static FactVersionRow of(Fact fact) {
        FactVersionRow row = new FactVersionRow();
        row.residentId = fact.residentId();
        row.name = fact.name();
        row.version = fact.version();
        row.validFrom = fact.validFrom();
        row.validUntil = fact.validUntil();
        row.content = Json.write(fact);
        return row;
    }

    Fact fact() {
        return Json.read(content, Fact.class);
    }

    FactKey key() {
        return new FactKey(residentId, name);
    }

    /** Resident, name and version. */
    record Key(UUID residentId, String name, long version) implements Serializable {}
}
