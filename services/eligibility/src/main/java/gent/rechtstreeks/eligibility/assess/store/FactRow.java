package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Which word of a source on a fact is the newest, or the place for one: whoever reads or adds words holds this row. */
@Entity
@Table(name = "fact")
@IdClass(FactRow.Key.class)
class FactRow {

    @Id
    @Column(name = "resident_id")
    UUID residentId;

    @Id
    String name;

    long version;

    /** Takes a newer word; of an older one only the history tells. */
    void take(Fact fact) {
        if (fact.version() > version) {
            version = fact.version();
        }
    }

    FactKey key() {
        return new FactKey(residentId, name);
    }

    /** Resident and name. */
    record Key(UUID residentId, String name) implements Serializable {}
}
