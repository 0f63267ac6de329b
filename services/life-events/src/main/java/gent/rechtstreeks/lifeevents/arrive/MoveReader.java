package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.Mover;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Zone;
import gent.rechtstreeks.registry.moves.Address;

/** Reads a move from the wire: what comes out has the right form. Of an address only the zone comes in. */
public final class MoveReader {

    private MoveReader() {}

    /** Refuses what has not the form of a move, as a {@link BadMessage}. */
    public static Move read(gent.rechtstreeks.registry.moves.Move wire) {
        return new Move(
                Form.eventId(wire.getEventId()),
                Form.version(wire.getVersion()),
                Stage.valueOf(wire.getStage().name()),
                Status.valueOf(wire.getStatus().name()),
                wire.getEffectiveOn(),
                wire.getMovers().stream().map(MoveReader::mover).toList(),
                zone(wire.getFrom()),
                zone(wire.getTo()),
                wire.getAbroad(),
                wire.getRecordedAt());
    }

    private static Mover mover(gent.rechtstreeks.registry.moves.Mover wire) {
        return new Mover(
                Form.insz(wire.getInsz(), "mover"),
                new Name(wire.getFirstNames(), wire.getFamilyName()),
                flags(wire.getFlags()));
    }

    private static Flags flags(gent.rechtstreeks.registry.moves.Flags wire) {
        return new Flags(wire.getProtectedAddress(), wire.getLegalRepresentative(), wire.getDeceased());
    }

    private static Zone zone(Address wire) {
        return wire == null
                ? null
                : new Zone(Form.municipality(wire.getMunicipality()), Form.postalCode(wire.getPostalCode()));
    }
}
