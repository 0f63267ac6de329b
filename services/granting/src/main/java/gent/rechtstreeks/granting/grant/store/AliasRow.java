package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Merge;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A resident id that another one survived. */
@Entity
@Table(name = "resident_alias")
class AliasRow {

    @Id
    UUID alias;

    UUID survivor;

    long version;

    @Column(name = "taken_back")
    boolean takenBack;

    static AliasRow of(Merge merge) {
        AliasRow row = new AliasRow();
        row.alias = merge.younger();
        row.survivor = merge.survivor();
        row.version = merge.version();
        return row;
    }

    UUID alias() {
        return alias;
    }

    UUID survivor() {
        return survivor;
    }
}
