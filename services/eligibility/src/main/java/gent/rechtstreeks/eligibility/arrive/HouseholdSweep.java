package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.store.Desk;
import gent.rechtstreeks.eligibility.assess.store.Desks;
import gent.rechtstreeks.eligibility.assess.store.DueDates;
import gent.rechtstreeks.kit.time.CivilDay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sees every household once after a start, and after another rulebook came into force. So those that were known before there
 * were due dates wait for theirs, and all wait for a kind of day that a new card begins to name. Whoever waits already is left
 * as it is.
 */
@ApplicationScoped
class HouseholdSweep {

    private static final Logger LOG = Logger.getLogger(HouseholdSweep.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Desks desks;
    private final DueDates dueDates;

    HouseholdSweep(Desks desks, DueDates dueDates) {
        this.desks = desks;
        this.dueDates = dueDates;
    }

    UUID start() {
        return BEFORE_ALL;
    }

    /** Sees the next page after that household, and gives the last one of it; the same one when none is left. */
    UUID page(UUID after, int size) {
        List<UUID> ids = QuarkusTransaction.requiringNew().call(() -> desks.householdsAfter(after, size));
        try {
            see(ids);
        } catch (RuntimeException fault) {
            LOG.warnf("Households are swept one by one: %s", fault.getClass().getSimpleName());
            ids.forEach(this::seeAlone);
        }
        return ids.isEmpty() ? after : ids.getLast();
    }

    private void seeAlone(UUID household) {
        try {
            see(List.of(household));
        } catch (RuntimeException fault) {
            LOG.warnf(
                    "Household %s is not swept before the next start: %s",
                    household, fault.getClass().getSimpleName());
        }
    }

    private void see(List<UUID> ids) {
        QuarkusTransaction.requiringNew().run(() -> {
            Desk desk = desks.forHouseholds(ids);
            dueDates.see(desk.households(), CivilDay.of(desk.now()));
        });
    }
}
