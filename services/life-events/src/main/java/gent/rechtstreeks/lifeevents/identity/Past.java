package gent.rechtstreeks.lifeevents.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * What stays of a resident, whatever the register says today.
 *
 * @param mintedAt since when they are known; null where nobody keeps it
 * @param lastHome the household in which they live, or have lived last; null when none was ever known
 * @param supersededBy after a merge the id that stands for both; null for whoever stands
 */
public record Past(Instant mintedAt, UUID lastHome, UUID supersededBy) {

    static final Past NONE = new Past(null, null, null);

    Past livingIn(UUID household) {
        return household == null ? this : new Past(mintedAt, household, supersededBy);
    }

    Past supersededBy(UUID survivor) {
        return new Past(mintedAt, lastHome, survivor);
    }
}
