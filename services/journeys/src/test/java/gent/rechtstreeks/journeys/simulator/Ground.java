package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Set;

/**
 * What waste bags rest on at one moment, of the household that an event is about.
 *
 * @param reference its reference person
 * @param covered who lives there, if it is known to be in Ghent
 */
record Ground(Insz reference, Set<Insz> covered, int year) {

    static Ground of(Cause last, Register register) {
        Place home = last.home(register);
        boolean inGhent = home != null && home.inGhent() && !register.shelters(home);
        return new Ground(
                home == null ? last.first() : register.referenceAt(home),
                inGhent ? Set.copyOf(register.at(home)) : Set.of(),
                last.day().getYear());
    }

    /**
     * Whether whatever was given before can stand beside whatever is given now.
     *
     * @param isTold whether an event is told because of which the household is looked at again
     */
    boolean mayFollow(Ground before, boolean isTold) {
        return reference.equals(before.reference)
                && year == before.year
                && covered.containsAll(before.covered)
                && (isTold || equals(before));
    }
}
