package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What a register says of somebody, whatever life event names them. It sets off no right, it changes whom rights are for. */
public sealed interface PersonChange permits Death, Merge {

    UUID lifeEventId();

    /** The register's; a lower one than already seen changes nothing. */
    long version();

    /** The civil day that it is about: what was for days before it stays as it was. */
    LocalDate day();

    /** The household in which they live, or lived. */
    UUID householdId();

    /** Those of whom it speaks. */
    Set<UUID> people();
}
