package gent.rechtstreeks.sandbox.facts.store;

import gent.rechtstreeks.sandbox.facts.History;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What an operator made of a fact of somebody. */
@Entity
@Table(name = "set_fact")
class SetFactEntity {
    @EmbeddedId
    SetFactKey key;

    /** Null: the source has no data. */
    String value;

    static SetFactEntity of(SetFactKey key, String value) {
        SetFactEntity row = new SetFactEntity();
        row.key = key;
        row.value = value;
        return row;
    }

    History.Change toDomain() {
        return new History.Change(key.since(), value);
    }
}
