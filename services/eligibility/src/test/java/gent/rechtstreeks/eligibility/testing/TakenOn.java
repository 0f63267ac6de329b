package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One take-on of all that live in the city, as it is told of a family. */
public final class TakenOn {

    private static final Instant READ = Instant.parse("2026-03-02T08:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final UUID takeOn = UUID.randomUUID();

    /** Nobody is told anything. */
    public LifeEvent silently(Family family) {
        return message(family.household().build()).build();
    }

    /** The rights of the days from New Year on are given too. */
    public LifeEvent withRightsOfThisYear(Family family) {
        return withRightsOfThisYear(family.household().build()).build();
    }

    public static LifeEvent.Builder withRightsOfThisYear(Household household) {
        return new TakenOn().message(household).setOccurredOn(LocalDate.of(2025, 12, 31));
    }

    /** Silent, to change or spoil before it is sent. */
    public LifeEvent.Builder message(Household household) {
        return LifeEvent.newBuilder()
                .setLifeEventId(takeOn)
                .setVersion(1)
                .setKind(Kind.TAKE_ON)
                .setStage(Stage.RECORDED)
                .setStatus(Status.VALID)
                .setOccurredOn(TODAY)
                .setHouseholdId(household.getHouseholdId())
                .setHouseholds(List.of(household))
                .setRecordedAt(READ)
                .setRipenedAt(READ);
    }
}
