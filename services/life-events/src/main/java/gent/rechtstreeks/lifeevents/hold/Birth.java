package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.kit.wire.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of a birth, as the register told it and after every check at the door.
 *
 * @param recordedAt when the register recorded this version
 */
public record Birth(
        String eventId,
        long version,
        Stage stage,
        Outcome outcome,
        Status status,
        LocalDate bornOn,
        Child child,
        List<Parent> parents,
        Instant recordedAt) {

    private static final String REGISTER = "registry.births";

    public Birth {
        parents = List.copyOf(parents);
    }

    /** Our id of the register's event: known before anything is stored, the same through all versions. */
    public static UUID lifeEventId(String eventId) {
        return Ids.of(REGISTER + "/" + eventId);
    }

    public UUID lifeEventId() {
        return lifeEventId(eventId);
    }

    /** The register says that it never was. */
    public boolean annulled() {
        return status == Status.ANNULLED;
    }

    /** A living child that the register has given a number, so that it can be a resident. */
    public boolean hasResidentChild() {
        return stage == Stage.REGISTERED && outcome == Outcome.LIVE && !annulled() && child.insz() != null;
    }
}
