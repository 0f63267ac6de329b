package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.List;
import java.util.Set;

/**
 * One move through all its versions.
 *
 * @param event the register's id of it
 * @param host the family that they move in with; they themselves when with nobody
 */
record Journey(String event, Family family, Going going, Family host) {

    Insz declarant(Register register) {
        return going.declarant(family, register);
    }

    List<Insz> movers(Register register) {
        return going.movers(family, register);
    }

    Set<Family> families() {
        return family.equals(host) ? Set.of(family) : Set.of(family, host);
    }
}
