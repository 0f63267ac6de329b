package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A due date came: the calendar's own life event. It happens once and nobody takes it back, so it has one version.
 *
 * @param people the members who lived when it came, or the child that it is about
 * @param abroad the household left the country, as far as the register told
 */
public record DayCame(DueDate date, List<UUID> people, boolean abroad) implements LifeEvent {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** The day comes for a household as it is by now. */
    public static DayCame of(DueDate date, Household household, boolean abroad) {
        List<UUID> people = date.childId() == null
                ? household.living().stream().map(Member::residentId).toList()
                : List.of(date.childId());
        return new DayCame(date, people, abroad);
    }

    @Override
    public UUID lifeEventId() {
        return date.lifeEventId();
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public LocalDate day() {
        return date.day();
    }

    @Override
    public UUID householdId() {
        return date.householdId();
    }

    /** The calendar says it as the day begins. */
    @Override
    public Instant recordedAt() {
        return date.day().atStartOfDay(BELGIUM).toInstant();
    }

    /** The child that it is about. A day of a household names nobody: what becomes of a member who left is no matter of it. */
    @Override
    public List<UUID> named() {
        return date.childId() == null ? List.of() : people;
    }

    @Override
    public DayCame knowing(KnownPeople known) {
        return new DayCame(
                date, people.stream().map(known::standsFor).distinct().toList(), abroad);
    }

    @Override
    public Optional<Trigger> trigger() {
        return Optional.of(date.kind().trigger());
    }

    @Override
    public String closing() {
        return "no-longer-applies";
    }
}
