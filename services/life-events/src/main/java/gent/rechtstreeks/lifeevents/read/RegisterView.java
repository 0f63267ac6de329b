package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.lifeevents.identity.AtHome;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the population register told of a resident, as they read it. It comes with life events: nobody asks for it.
 *
 * @param householdSize how many live there, the resident included; null when no household is known
 * @param postalCode null when the address is protected or not known
 * @param storedAt since when what is of the resident alone stands here as it does
 */
record RegisterView(LocalDate bornOn, Integer householdSize, String postalCode, Instant storedAt) {

    static RegisterView of(AtHome home) {
        return new RegisterView(
                home.bornOn(), home.members() == 0 ? null : home.members(), home.postalCode(), home.storedAt());
    }

    @Override
    public String toString() {
        return "RegisterView[hidden]";
    }
}
