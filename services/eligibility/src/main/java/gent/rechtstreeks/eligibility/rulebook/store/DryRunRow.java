package gent.rechtstreeks.eligibility.rulebook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** What a dry run found. */
@Entity
@Immutable
@Table(name = "rulebook_dry_run")
class DryRunRow {

    @Id
    UUID id;

    long rulebook;

    long against;

    /** How many were drawn; the report does not tell a few. */
    int households;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    @ColumnTransformer(write = "?::jsonb")
    String report;
}
