package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Merge;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A resident id that another one survived. */
@Entity(name = "Alias")
@Table(name = "resident_alias")
public class AliasRow {

    @Id
    private UUID alias;

    private UUID survivor;

    private long version;

    protected AliasRow() {}

    AliasRow(Merge merge) {
        alias = merge.younger();
        take(merge);
    }

    /** The version of the resident that said so last. */
    long version() {
        return version;
    }

    void take(Merge merge) {
        survivor = merge.survivor();
        version = merge.version();
    }

    void passTo(UUID newSurvivor) {
        survivor = newSurvivor;
    }

    UUID survivor() {
        return survivor;
    }
}
