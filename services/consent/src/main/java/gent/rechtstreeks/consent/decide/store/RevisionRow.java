package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Revision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry in a resident's chain; the database refuses to change it. */
@Entity(name = "Revision")
@Table(name = "revision")
@Immutable
public class RevisionRow {

    @Id
    private UUID id;

    private UUID residentId;
    private long sequence;
    private String subject;
    private String snapshot;
    private Instant at;
    private String predecessorHash;
    private String hash;

    protected RevisionRow() {}

    RevisionRow(Revision revision) {
        id = revision.id();
        residentId = revision.resident();
        sequence = revision.sequence();
        subject = revision.subject();
        snapshot = revision.snapshot();
        at = revision.at();
        predecessorHash = revision.predecessorHash();
        hash = revision.hash();
    }

    Revision revision() {
        return new Revision(id, residentId, sequence, subject, snapshot, at, predecessorHash, hash);
    }
}
