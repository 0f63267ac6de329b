package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.registry.persons.PersonChange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** One version of what the register says of a person. */
sealed interface PersonVersion extends Version permits DeathVersion, NumberVersion {

    /** The register's id of it. */
    String event();

    @Override
    default UUID lifeEvent() {
        return PersonEvent.lifeEventId(event());
    }

    /** What all of them tell. */
    default PersonChange.Builder told() {
        LocalDate day = day();
        return PersonChange.newBuilder()
                .setEventId(event())
                .setVersion(version())
                .setOccurredOn(day)
                .setRecordedAt(
                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(version()));
    }
}
