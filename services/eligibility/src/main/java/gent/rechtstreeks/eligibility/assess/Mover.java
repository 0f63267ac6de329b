package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of those who move.
 *
 * @param bornOn null when no household snapshot shows the mover
 * @param deceased as far as the register knew when the event ripened
 */
public record Mover(UUID residentId, LocalDate bornOn, boolean deceased) {

    /** Whether one can speak to this mover: of age that day, and alive. */
    boolean isSpokenToOn(LocalDate day) {
        return bornOn != null && !deceased && Member.isOfAge(bornOn, day);
    }
}
