package gent.rechtstreeks.eligibility.assess.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored assessments, with their history. */
@ApplicationScoped
public class AssessmentRows implements PanacheRepositoryBase<AssessmentRow, AssessmentRow.Key> {

    /** Every revision after these life events, each assessment's newest last. */
    public List<AssessmentRow> after(Collection<UUID> lifeEvents) {
        return list("lifeEventId in ?1 order by assessedAt, revision", lifeEvents);
    }

    /** The newest revision of one assessment. */
    public Optional<AssessmentRow> newest(UUID id) {
        return find("id = ?1 order by revision desc", id).firstResultOptional();
    }
}
