package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.lifeevents.DeathDetails;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.MergeDetails;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the register says of a person of a family: a death, or that two turn out to be one. */
public final class Registered {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant SAID = Instant.parse("2026-03-10T08:30:00Z");

    private final UUID lifeEvent = UUID.randomUUID();
    private final Family family;

    public Registered(Family family) {
        this.family = family;
    }

    /** The household after the death is given: the register strikes the dead at once. */
    public LifeEvent.Builder death(long version, UUID resident, Household after) {
        return message(version, Kind.DEATH, after).setDeath(new DeathDetails(resident));
    }

    /** It never was; the household after it shows the resident again. */
    public LifeEvent annulledDeath(long version, UUID resident, Household after) {
        return death(version, resident, after).setStatus(Status.ANNULLED).build();
    }

    public LifeEvent.Builder merge(long version, UUID younger, UUID survivor, Household after) {
        return message(version, Kind.MERGE, after).setMerge(new MergeDetails(younger, survivor));
    }

    private LifeEvent.Builder message(long version, Kind kind, Household after) {
        return LifeEvent.newBuilder()
                .setLifeEventId(lifeEvent)
                .setVersion(version)
                .setKind(kind)
                .setStage(Stage.RECORDED)
                .setStatus(Status.VALID)
                .setOccurredOn(DAY)
                .setHouseholdId(family.home)
                .setHouseholds(List.of(after))
                .setRecordedAt(SAID)
                .setRipenedAt(SAID.plusSeconds(60));
    }
}
