package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.BirthDetails;
import gent.rechtstreeks.lifeevents.Custody;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Parent;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.RipeBirth;
import gent.rechtstreeks.lifeevents.hold.RipeParent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Ripe births on the wire. */
public final class WireLifeEvents {

    private WireLifeEvents() {}

    /** @param now when the register was read again */
    public static LifeEvent of(RipeBirth ripe, Instant now) {
        Birth birth = ripe.birth();
        return LifeEvent.newBuilder()
                .setLifeEventId(birth.lifeEventId())
                .setVersion(birth.version())
                .setKind(Kind.BIRTH)
                .setStage(Stage.valueOf(birth.stage().name()))
                .setStatus(Status.valueOf(birth.status().name()))
                .setOccurredOn(birth.bornOn())
                .setHouseholdId(ripe.householdId())
                .setBirth(details(ripe))
                .setHouseholds(
                        ripe.households().stream().map(WireHouseholds::of).toList())
                .setRecordedAt(birth.recordedAt())
                .setRipenedAt(now.truncatedTo(ChronoUnit.MICROS))
                .build();
    }

    private static BirthDetails details(RipeBirth ripe) {
        return BirthDetails.newBuilder()
                .setOutcome(Outcome.valueOf(ripe.birth().outcome().name()))
                .setChildId(ripe.childId())
                .setParents(ripe.parents().stream().map(WireLifeEvents::parent).toList())
                .build();
    }

    private static Parent parent(RipeParent parent) {
        return Parent.newBuilder()
                .setResidentId(parent.residentId())
                .setHouseholdId(parent.householdId())
                .setParentalAuthority(parent.parentalAuthority())
                .setCustody(Custody.valueOf(parent.custody().name()))
                .build();
    }
}
