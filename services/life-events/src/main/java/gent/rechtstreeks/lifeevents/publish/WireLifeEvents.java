package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.BirthDetails;
import gent.rechtstreeks.lifeevents.Custody;
import gent.rechtstreeks.lifeevents.DeathDetails;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.MergeDetails;
import gent.rechtstreeks.lifeevents.MoveDetails;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Parent;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.RipeBirth;
import gent.rechtstreeks.lifeevents.hold.RipeDeath;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.hold.RipeMerge;
import gent.rechtstreeks.lifeevents.hold.RipeMove;
import gent.rechtstreeks.lifeevents.hold.RipeParent;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Ripe events, and households that are taken on, on the wire. */
public final class WireLifeEvents {

    /** Nothing happened, so nothing can be corrected. */
    private static final long TAKE_ON_VERSION = 1;

    private WireLifeEvents() {}

    /** @param now when the register was read again */
    public static LifeEvent of(RipeEvent ripe, Instant now) {
        LifeEvent.Builder told = common(ripe, now);
        return switch (ripe) {
            case RipeBirth birth ->
                told.setKind(Kind.BIRTH).setBirth(details(birth)).build();
            case RipeMove move -> told.setKind(Kind.MOVE).setMove(details(move)).build();
            case RipeDeath death ->
                told.setKind(Kind.DEATH)
                        .setDeath(new DeathDetails(death.residentId()))
                        .build();
            case RipeMerge merge ->
                told.setKind(Kind.MERGE)
                        .setMerge(new MergeDetails(merge.residentId(), merge.survivorId()))
                        .build();
        };
    }

    /** One household that a take-on makes known, and others that changed when it was read. */
    static LifeEvent of(TakeOn takeOn, Household household, List<Household> others, Instant now) {
        return LifeEvent.newBuilder()
                .setLifeEventId(takeOn.id())
                .setVersion(TAKE_ON_VERSION)
                .setKind(Kind.TAKE_ON)
                .setStage(Stage.RECORDED)
                .setStatus(Status.VALID)
                .setOccurredOn(takeOn.order().occurredOn())
                .setHouseholdId(household.id())
                .setHouseholds(Stream.concat(Stream.of(household), others.stream())
                        .map(WireHouseholds::of)
                        .toList())
                .setRecordedAt(takeOn.progress().startedAt().truncatedTo(ChronoUnit.MICROS))
                .setRipenedAt(now.truncatedTo(ChronoUnit.MICROS))
                .build();
    }

    private static LifeEvent.Builder common(RipeEvent ripe, Instant now) {
        RegisterEvent event = ripe.event();
        return LifeEvent.newBuilder()
                .setLifeEventId(event.lifeEventId())
                .setVersion(event.version())
                .setStage(Stage.valueOf(event.stage().name()))
                .setStatus(Status.valueOf(event.status().name()))
                .setOccurredOn(event.occurredOn())
                .setHouseholdId(ripe.householdId())
                .setHouseholds(
                        ripe.households().stream().map(WireHouseholds::of).toList())
                .setRecordedAt(event.recordedAt())
                .setRipenedAt(now.truncatedTo(ChronoUnit.MICROS));
    }

    private static BirthDetails details(RipeBirth ripe) {
        return BirthDetails.newBuilder()
                .setOutcome(Outcome.valueOf(ripe.event().outcome().name()))
                .setChildId(ripe.childId())
                .setChildDeceased(ripe.childDeceased())
                .setParents(ripe.parents().stream().map(WireLifeEvents::parent).toList())
                .build();
    }

    private static Parent parent(RipeParent parent) {
        return Parent.newBuilder()
                .setResidentId(parent.residentId())
                .setHouseholdId(parent.householdId())
                .setParentalAuthority(parent.parentalAuthority())
                .setDeceased(parent.deceased())
                .setCustody(Custody.valueOf(parent.custody().name()))
                .build();
    }

    private static MoveDetails details(RipeMove ripe) {
        return MoveDetails.newBuilder()
                .setMovers(ripe.movers())
                .setTo(WireHouseholds.zone(ripe.to()))
                .setAbroad(ripe.event().abroad())
                .build();
    }
}
