package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Wish;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.Timeouts;

/** Chooses whose turn it is to have a child. */
@ApplicationScoped
public class Families implements PanacheRepositoryBase<FamilyEntity, Long> {
    private static final String TURN = " order by births, householdId";

    /** Families as wished that had no birth through this sandbox yet; locked, so that nobody else takes them. */
    public List<FamilyEntity> fresh(Wish wish, int count) {
        return take(find("births = 0 and " + condition(wish) + TURN), count);
    }

    /** Families with the fewest births so far, fresh ones first. */
    public List<FamilyEntity> leastUsed(int count) {
        return take(find("from FamilyEntity" + TURN), count);
    }

    /** The first family of each kind, with and without the increased reimbursement. */
    public List<FamilyEntity> examples() {
        return list("householdId in (select min(f.householdId) from FamilyEntity f"
                + " group by f.kind, f.increasedReimbursement) order by householdId");
    }

    private static String condition(Wish wish) {
        return switch (wish) {
            case ANY -> "true = true";
            case WITH_INCREASED_REIMBURSEMENT -> "increasedReimbursement = true";
            case WITHOUT -> "increasedReimbursement = false";
            case SINGLE_PARENT -> "kind = SINGLE_PARENT";
            case SEPARATED_PARENTS -> "kind = SEPARATED_PARENTS";
        };
    }

    private static List<FamilyEntity> take(PanacheQuery<FamilyEntity> turn, int count) {
        return turn.page(0, count)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
