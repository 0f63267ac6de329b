package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.MoveDetails;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import gent.rechtstreeks.lifeevents.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One move of a whole family inside Ghent, which the mother declares, to tell of at any stage and version. */
public final class Moving {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    public static final Zone DESTINATION = new Zone("44021", "9040");
    private static final Instant SAID = Instant.parse("2026-03-02T08:30:00Z");

    public final UUID lifeEvent = UUID.randomUUID();
    private final Family family;

    Moving(Family family) {
        this.family = family;
    }

    public LifeEvent announced(long version) {
        return announcement(version).build();
    }

    /** An announcement to change or spoil before it is sent. */
    public LifeEvent.Builder announcement(long version) {
        return message(version, Stage.ANNOUNCED, family.household().build());
    }

    public LifeEvent declared(long version) {
        return message(version, Stage.DECLARED, family.household().build()).build();
    }

    /** Confirmed: from now on the register shows them at the destination. */
    public LifeEvent confirmed(long version) {
        return confirmation(version).build();
    }

    /** Confirmed, to change before it is sent. */
    public LifeEvent.Builder confirmation(long version) {
        return message(
                version,
                Stage.CONFIRMED,
                family.household().setZone(DESTINATION).build());
    }

    /** The neighbourhood officer did not find them there: the register shows them where they lived. */
    public LifeEvent refused(long version) {
        return refusal(version).build();
    }

    /** A refusal to change before it is sent. */
    public LifeEvent.Builder refusal(long version) {
        return takenBack(version, Status.REFUSED);
    }

    public LifeEvent annulled(long version) {
        return takenBack(version, Status.ANNULLED).build();
    }

    /** What a move adds to a life event. */
    public static MoveDetails.Builder details(List<UUID> movers) {
        return MoveDetails.newBuilder().setMovers(movers).setTo(DESTINATION);
    }

    private LifeEvent.Builder takenBack(long version, Status status) {
        return message(version, Stage.DECLARED, family.household().build()).setStatus(status);
    }

    private LifeEvent.Builder message(long version, Stage stage, Household household) {
        return LifeEvent.newBuilder()
                .setLifeEventId(lifeEvent)
                .setVersion(version)
                .setKind(Kind.MOVE)
                .setStage(stage)
                .setStatus(Status.VALID)
                .setOccurredOn(DAY)
                .setHouseholdId(family.home)
                .setMove(details(List.of(family.anna, family.bram)).build())
                .setHouseholds(List.of(household))
                .setRecordedAt(SAID)
                .setRipenedAt(SAID.plusSeconds(60));
    }
}
