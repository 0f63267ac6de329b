package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Revision;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What residents said, in the order in which they did. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<RevisionRow, UUID> {

    /** A resident's whole chain. */
    public List<Revision> of(UUID resident) {
        return list("residentId = ?1 order by sequence", resident).stream()
                .map(RevisionRow::revision)
                .toList();
    }

    /** Of a resident's chain, what is about one purpose. */
    public List<Revision> of(UUID resident, String purpose) {
        return list("residentId = ?1 and subject = ?2 order by sequence", resident, purpose).stream()
                .map(RevisionRow::revision)
                .toList();
    }

    void add(Revision revision) {
        persist(new RevisionRow(revision));
    }
}
