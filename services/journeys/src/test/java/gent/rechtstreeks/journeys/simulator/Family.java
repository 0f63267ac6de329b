package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.List;
import java.util.Map;

/**
 * A synthetic family as it is before anything happens.
 *
 * @param home null when they are not in the register yet
 * @param hidden whether the first adult has a protected address
 * @param reimbursement what the bank says of each adult: yes, no, or (null) that it has no data
 */
record Family(int number, List<Insz> adults, Place home, boolean hidden, Map<Insz, Boolean> reimbursement) {

    boolean isFromElsewhere() {
        return home == null || !home.inGhent();
    }

    boolean hides(Insz insz) {
        return hidden && adults.getFirst().equals(insz);
    }
}
