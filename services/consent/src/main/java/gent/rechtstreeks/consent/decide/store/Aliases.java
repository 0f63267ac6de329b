package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Merge;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who turned out to be whom. Whoever records shares one lock, taken before that of any resident, and a merge, which is
 * rare, has it alone: who somebody is cannot change while something is recorded, and nobody waits in a ring.
 */
@ApplicationScoped
public class Aliases implements PanacheRepositoryBase<AliasRow, UUID> {

    // The database only wants a number: any will do, as long as nothing else in this database locks by it.
    private static final int MERGES = 7306102;

    /** Nobody is merged until the transaction ends. */
    public void holdStill() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Nothing is recorded until the transaction ends. */
    public void holdAlone() {
        lock("pg_advisory_xact_lock");
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
