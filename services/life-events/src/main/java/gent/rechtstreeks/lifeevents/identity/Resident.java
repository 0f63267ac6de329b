package gent.rechtstreeks.lifeevents.identity;

import java.util.Objects;
import java.util.UUID;

/**
 * A person and the random id under which all other services know them.
 *
 * @param version raised when what other services may see of the resident changed; 0 until first published
 * @param householdId null when the register gives no household
 * @param relation to the reference person; null without household
 */
public record Resident(UUID id, long version, Person person, UUID householdId, Relation relation) {

    /** Somebody who was unknown until now. */
    public static Resident minted(UUID id, Person person) {
        return new Resident(id, 0, person, null, null);
    }

    /** The same resident as the register shows them today; the version moves only when others can see a difference. */
    Resident becomes(Person now, UUID householdNow, Relation relationNow) {
        boolean looksTheSame =
                version > 0 && now.flags().equals(person.flags()) && Objects.equals(householdNow, householdId);
        return new Resident(id, looksTheSame ? version : version + 1, now, householdNow, relationNow);
    }
}
