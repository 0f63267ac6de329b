package gent.rechtstreeks.lifeevents.testing;

import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.registry.statuses.StatusChange;
import java.time.Instant;
import java.time.LocalDate;

/** Changes of status as a source puts them on its topic. */
public final class WireStatusChanges {

    private WireStatusChanges() {}

    public static StatusChange changed(String eventId, Person person, LocalDate on) {
        return builder(eventId, person, on).build();
    }

    public static StatusChange.Builder builder(String eventId, Person person, LocalDate on) {
        return StatusChange.newBuilder()
                .setEventId(eventId)
                .setInsz(person.insz().digits())
                .setFact("increased-reimbursement")
                .setChangedOn(on)
                .setRecordedAt(Instant.parse("2026-03-02T08:00:00Z"));
    }
}
