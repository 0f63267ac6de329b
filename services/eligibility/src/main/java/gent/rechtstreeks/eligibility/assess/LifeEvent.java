package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened in somebody's life, at one version of what the register says of it. */
public sealed interface LifeEvent permits Birth, Move, DayCame {

    UUID lifeEventId();

    /** The register's; a lower one than already seen changes nothing. */
    long version();

    /** The civil day that rules count from. */
    LocalDate day();

    /** The household that the event is about. */
    UUID householdId();

    /** Those whom it is about, as far as they are residents. */
    List<UUID> people();

    /** Every resident whom it names. */
    default List<UUID> named() {
        return people();
    }

    /** The same event, with what became of those whom it names. */
    LifeEvent knowing(KnownPeople people);

    /** When the register recorded this version. */
    Instant recordedAt();

    /** What this version sets off; nothing when the register took the event back. */
    Optional<Trigger> trigger();

    /** Why a right that an earlier version set off is off the table when this one does not set it off. */
    String closing();
}
