package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The newest word of a source on a fact, or the place for it. */
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

    @ColumnTransformer(write = "?::jsonb")
    String content;

    /** Whether this is at least as new as what was known; then it is what is known. */
    boolean take(Fact fact) {
        if (fact.version() > version) {
            version = fact.version();
            content = Json.write(fact);
        }
        return fact.version() == version;
    }

    Optional<Fact> fact() {
        return Optional.ofNullable(content).map(json -> Json.read(json, Fact.class));
    }

    FactKey key() {
        return new FactKey(residentId, name);
    }

    /** Resident and name. */
    record Key(UUID residentId, String name) implements Serializable {}
}
