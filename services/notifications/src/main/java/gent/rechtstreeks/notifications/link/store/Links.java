package gent.rechtstreeks.notifications.link.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The apps that residents linked. */
@ApplicationScoped
public class Links implements PanacheRepositoryBase<LinkRow, UUID> {

    // Another pod that pushes has its own; an unlinking waits until what is under way is decided.
    private static final String BEHIND = """
            SELECT l.* FROM app_link l JOIN feed f ON f.resident_id = l.resident_id
            WHERE f.position > l.position
            ORDER BY l.subscriber LIMIT :most
            FOR UPDATE OF l SKIP LOCKED
            """;

    /** Those whose feed has moved on, locked until the transaction ends. */
    @SuppressWarnings("unchecked")
    public List<LinkRow> behind(int most) {
        return getEntityManager()
                .createNativeQuery(BEHIND, LinkRow.class)
                .setParameter("most", most)
                .getResultList();
    }

    public List<LinkRow> ofResident(UUID resident) {
        return list("residentId = ?1 order by app", resident);
    }

    public Optional<LinkRow> of(UUID resident, String app) {
        return find("residentId = ?1 and app = ?2", resident, app).firstResultOptional();
    }

    /** The link of this app; somebody else's is no link of this app. */
    public Optional<LinkRow> of(String app, UUID subscriber) {
        return findByIdOptional(subscriber).filter(link -> link.app().equals(app));
    }

    /** A new link, under an id that nobody had; what is in the feed already is not pushed. */
    public LinkRow link(UUID resident, String app, long position, Instant at) {
        LinkRow link = new LinkRow(UUID.randomUUID(), resident, app, position, at);
        persist(link);
        return link;
    }

    /** False when there was none. */
    public boolean unlink(UUID resident, String app) {
        return delete("residentId = ?1 and app = ?2", resident, app) > 0;
    }

    /** What was to be told after that position could not leave in time: it is decided on again. */
    public void toldOnlyBefore(UUID subscriber, long untold) {
        update(
                "position = case when position < ?1 then position else ?1 end where subscriber = ?2",
                untold - 1,
                subscriber);
    }

    /** Two residents are one: whoever was linked as the younger links again, since no yes moves in a merge either. */
    public void end(UUID younger) {
        delete("residentId", younger);
    }
}
