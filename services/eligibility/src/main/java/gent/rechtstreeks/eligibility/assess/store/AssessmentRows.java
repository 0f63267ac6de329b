package gent.rechtstreeks.eligibility.assess.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored assessments, with their history. */
@ApplicationScoped
public class AssessmentRows implements PanacheRepositoryBase<AssessmentRow, AssessmentRow.Key> {

    private static final String NEWEST_CONCERNING = """
            from AssessmentRow row
            where array_intersects(row.readers, ?1)
              and (row.assessedAt < ?2 or row.assessedAt = ?2 and row.id > ?3)
              and not exists (select 1 from AssessmentRow newer where newer.id = row.id and newer.revision > row.revision)
            order by row.assessedAt desc, row.id
            """;

    /** Every revision after these life events, each assessment's newest last. */
    public List<AssessmentRow> after(Collection<UUID> lifeEvents) {
        return list("lifeEventId in ?1 order by assessedAt, revision", lifeEvents);
    }

    /** The newest revision of one assessment. */
    public Optional<AssessmentRow> newest(UUID id) {
        return find("id = ?1 order by revision desc", id).firstResultOptional();
    }

    /**
     * The newest revisions in which one of these residents has a part, the latest first.
     *
     * @param place after which to go on; null to begin
     */
    public List<AssessmentRow> concerning(Collection<UUID> residents, Place place, int most) {
        Place from = place == null ? Place.BEFORE_ALL : place;
        return find(NEWEST_CONCERNING, residents.toArray(UUID[]::new), from.assessedAt(), from.id())
                .page(0, most)
                .list();
    }

    /** Where in a list, the latest first, somebody reads on. */
    public record Place(Instant assessedAt, UUID id) {

        /** Later than any assessment. */
        private static final Place BEFORE_ALL = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));
    }
}
