package gent.rechtstreeks.lifeevents.arrive;

import static gent.rechtstreeks.lifeevents.arrive.Implausible.refuse;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.statuses.StatusChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reads changes of status, and refuses those that cannot be. */
@ApplicationScoped
class StatusChangeReader {

    private final LifeEventsConfig config;
    private final Clock clock;

    StatusChangeReader(LifeEventsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    ChangedStatus read(StatusChange wire) {
        Insz insz = Form.insz(wire.getInsz(), "person");
        if (config.onlySynthetic()) {
            Implausible.refuseReal(Stream.of(insz));
        }
        refuse(wire.getFact().isBlank(), "no fact");
        checkDate(wire.getChangedOn(), CivilDay.today(clock));
        return new ChangedStatus(
                Form.eventId(wire.getEventId()),
                insz,
                wire.getFact(),
                wire.getChangedOn(),
                toldOn(wire.getRecordedAt(), clock.instant()));
    }

    /** No later than today: a clock that is fast must not make us ask about a day that has not come. */
    static LocalDate toldOn(Instant recordedAt, Instant now) {
        return CivilDay.of(recordedAt.isAfter(now) ? now : recordedAt);
    }

    private void checkDate(LocalDate day, LocalDate today) {
        refuse(
                day.isAfter(today.plus(config.furthestStatusChange())),
                "a change further ahead than any source announces");
        refuse(
                day.isBefore(today.minus(config.furthestStatusChange())),
                "a change longer ago than any right reaches back");
    }
}
