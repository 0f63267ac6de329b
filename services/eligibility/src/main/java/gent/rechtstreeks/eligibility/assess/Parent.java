package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.util.UUID;

/**
 * A parent's tie to the child.
 *
 * @param deceased as far as the registers told
 */
public record Parent(UUID residentId, boolean parentalAuthority, boolean deceased) {

    Parent knowing(KnownPeople people, Instant toldAt) {
        return new Parent(
                people.standsFor(residentId), parentalAuthority, people.hasDied(residentId, deceased, toldAt));
    }
}
