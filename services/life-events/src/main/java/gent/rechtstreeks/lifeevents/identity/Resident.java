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
public record Resident(UUID id, long version, Person person, UUID householdId, Relation relation, Past past) {

    /** Somebody who was unknown until now. */
    public static Resident minted(UUID id, Person person) {
        return new Resident(id, 0, person, null, null, Past.NONE);
    }

    public boolean deceased() {
        return person.flags().deceased();
    }

    /** The same resident as the register shows them today; the version moves only when others can see a difference. */
    Resident becomes(Person now, UUID householdNow, Relation relationNow) {
        boolean looksTheSame =
                version > 0 && now.flags().equals(person.flags()) && Objects.equals(householdNow, householdId);
        long versionNow = looksTheSame ? version : version + 1;
        return new Resident(id, versionNow, now, householdNow, relationNow, past.livingIn(householdNow));
    }

    /** From now on another resident stands for this person, who lives nowhere under this id. */
    Resident supersededBy(UUID survivor) {
        return new Resident(id, version + 1, person, null, null, past.supersededBy(survivor));
    }
}
