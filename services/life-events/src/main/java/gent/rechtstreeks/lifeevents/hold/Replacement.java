package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of the news that another national number stands for a person.
 *
 * @param insz the number that is no longer used
 * @param replacedBy the number that stands
 */
public record Replacement(
        String eventId,
        long version,
        Status status,
        Insz insz,
        Insz replacedBy,
        LocalDate standsFrom,
        Instant recordedAt)
        implements PersonEvent {

    @Override
    public LocalDate occurredOn() {
        return standsFrom;
    }

    @Override
    public Set<Insz> numbers() {
        return new LinkedHashSet<>(List.of(insz, replacedBy));
    }

    /** Only the number that stands may have been replaced since; the old one is what this event is about. */
    @Override
    public Replacement under(Replaced replaced) {
        Insz standing = replaced.standing(replacedBy);
        return new Replacement(eventId, version, status, insz, standing, standsFrom, recordedAt);
    }

    /** That the one number stands for the other. */
    public Replaced says() {
        return annulled() ? Replaced.NONE : new Replaced(Map.of(insz, replacedBy));
    }

    /** Whether it says something else than this earlier version. */
    boolean takesBack(Replacement earlier) {
        return annulled() || !insz.equals(earlier.insz) || !replacedBy.equals(earlier.replacedBy);
    }
}
