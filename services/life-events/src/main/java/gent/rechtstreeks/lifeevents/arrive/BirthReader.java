package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Child;
import gent.rechtstreeks.lifeevents.hold.Custody;
import gent.rechtstreeks.lifeevents.hold.Outcome;
import gent.rechtstreeks.lifeevents.hold.Parent;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;

/** Reads a birth from the wire: what comes out has the right form. Streets and other registers' keys stay outside. */
public final class BirthReader {

    private BirthReader() {}

    /** Refuses what has not the form of a birth, as a {@link BadMessage}. */
    public static Birth read(gent.rechtstreeks.registry.births.Birth wire) {
        return new Birth(
                Form.eventId(wire.getEventId()),
                Form.version(wire.getVersion()),
                Stage.valueOf(wire.getStage().name()),
                Outcome.valueOf(wire.getOutcome().name()),
                Status.valueOf(wire.getStatus().name()),
                wire.getBornOn(),
                child(wire.getChild()),
                wire.getParents().stream().map(BirthReader::parent).toList(),
                wire.getRecordedAt());
    }

    private static Child child(gent.rechtstreeks.registry.births.Child wire) {
        Insz insz = wire.getInsz() == null ? null : Form.insz(wire.getInsz(), "child");
        return new Child(insz, new Name(wire.getFirstNames(), wire.getFamilyName()), flags(wire.getFlags()));
    }

    private static Parent parent(gent.rechtstreeks.registry.births.Parent wire) {
        return new Parent(
                Form.insz(wire.getInsz(), "parent"),
                new Name(wire.getFirstNames(), wire.getFamilyName()),
                flags(wire.getFlags()),
                wire.getParentalAuthority(),
                Custody.valueOf(wire.getCustody().name()));
    }

    private static Flags flags(gent.rechtstreeks.registry.births.Flags wire) {
        return new Flags(wire.getProtectedAddress(), wire.getLegalRepresentative(), wire.getDeceased());
    }
}
