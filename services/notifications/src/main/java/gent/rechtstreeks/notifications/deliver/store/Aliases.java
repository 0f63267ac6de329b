package gent.rechtstreeks.notifications.deliver.store;

import gent.rechtstreeks.notifications.deliver.Merge;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who turned out to be whom. Deliveries share one lock, taken before that of any feed, and a merge, which is rare, has
 * it alone: who is told cannot change while something is told, and nobody waits in a ring.
 */
@ApplicationScoped
public class Aliases implements PanacheRepositoryBase<AliasRow, UUID> {

    // The database only wants a number: any will do, as long as nothing else in this database locks by it.
    private static final int MERGES = 7306101;

    /** Nobody is merged until the transaction ends. */
    public void holdStill() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Nobody is told anything until the transaction ends. */
    public void holdAlone() {
        lock("pg_advisory_xact_lock");
    }

    /** The survivors of those among these residents who were merged. */
    public Map<UUID, UUID> survivorsOf(Collection<UUID> residents) {
        return list("alias in ?1", residents).stream().collect(Collectors.toMap(AliasRow::alias, AliasRow::survivor));
    }

    /** The one who stands for this resident now. */
    public UUID survivorOf(UUID resident) {
        return findByIdOptional(resident).map(AliasRow::survivor).orElse(resident);
    }

    /** Whether this, or something newer, was said of the younger one already. */
    public boolean knows(Merge merge) {
        return findByIdOptional(merge.younger())
                .filter(row -> row.version() >= merge.version())
                .isPresent();
    }

    /** Also who was merged into the younger one before goes by the survivor now. */
    public void keep(Merge merge) {
        list("survivor", merge.younger()).forEach(row -> row.passTo(merge.survivor()));
        findByIdOptional(merge.younger()).ifPresentOrElse(row -> row.take(merge), () -> persist(new AliasRow(merge)));
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("SELECT CAST(" + function + "(" + MERGES + ") AS text)")
                .getSingleResult();
    }
}
