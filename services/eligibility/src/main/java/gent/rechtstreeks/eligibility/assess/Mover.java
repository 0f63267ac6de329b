package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One of those who move.
 *
 * @param bornOn null when no household snapshot shows the mover
 * @param deceased as far as the registers told
 */
public record Mover(UUID residentId, LocalDate bornOn, boolean deceased) {

    Mover knowing(KnownPeople people, Instant toldAt) {
        return new Mover(people.standsFor(residentId), bornOn, people.hasDied(residentId, deceased, toldAt));
    }

    /** An age that is known stays. */
    Mover seenIn(Household household) {
        return bornOn == null
                ? household.members().stream()
                        .filter(member -> member.residentId().equals(residentId))
                        .findFirst()
                        .map(member -> new Mover(residentId, member.bornOn(), deceased))
                        .orElse(this)
                : this;
    }

    /** Whether one can speak to this mover: of age that day, and alive. */
    boolean isSpokenToOn(LocalDate day) {
        return bornOn != null && !deceased && Member.isOfAge(bornOn, day);
    }
}
