package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.kit.arrive.NotNow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Who assesses: by the rulebook that is in force. */
@ApplicationScoped
public class Assessors {

    private final InForce inForce;
    private final Shelf shelf;

    Assessors(InForce inForce, Shelf shelf) {
        this.inForce = inForce;
        this.shelf = shelf;
    }

    /**
     * The one to assess by until the transaction ends: no switch comes in between. Asked for before any row is locked.
     *
     * @throws NotNow when there is none yet, or when it does not load in this pod
     */
    @Transactional(TxType.MANDATORY)
    public Assessor inForce() {
        return shelf.takeInForce(inForce.share().orElseThrow(Assessors::noneYet))
                .assessor();
    }

    /** Which days to wait for, by the rulebook that this pod saw last: after a switch all households are seen again. */
    public Calendar calendar() {
        return lastSeen().calendar();
    }

    /** All that is written of the rights in the rulebook that this pod saw last. */
    public Rights rights() {
        return lastSeen().rules().rights();
    }

    /** The number of the rulebook that this pod saw last. */
    public long number() {
        return lastSeen().number();
    }

    /** The one that this pod saw last in force, to try things by: no switch waits for it, so nothing is decided by it. */
    public Shelf.Loaded lastSeen() {
        return shelf.lastInForce().orElseGet(() -> shelf.take(inForce.look().orElseThrow(Assessors::noneYet)));
    }

    private static NotNow noneYet() {
        return new NotNow("no rulebook is in force yet");
    }
}
