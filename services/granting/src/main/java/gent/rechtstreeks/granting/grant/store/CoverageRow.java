package gent.rechtstreeks.granting.grant.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One resident whom a grant covers; {@link GrantSql} inserts it. */
@Entity
@Immutable
@Table(name = "grant_coverage")
@IdClass(CoverageRow.Key.class)
public class CoverageRow {

    @Id
    @Column(name = "grant_id")
    UUID grantId;

    @Id
    @Column(name = "resident_id")
    UUID residentId;

    UUID grantId() {
        return grantId;
    }

    UUID residentId() {
        return residentId;
    }

    /** Grant and resident. */
    public record Key(UUID grantId, UUID residentId) implements Serializable {}
}
