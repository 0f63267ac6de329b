package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Service;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** I5: a change and the message that tells of it commit together, as do a message and what it changed. */
record Changes(Databases databases, Told told, Set<UUID> lifeEvents) {

    void wereToldOnceAndTaken() {
        toldOnce(
                "life-events",
                Service.LIFE_EVENTS,
                "life_event_step WHERE station = 'published' AND coalesce(detail, '') NOT LIKE '%nothing to tell' AND"
                        + " life_event_id");
        whatFollowedWasToldOnceAndTaken();
    }

    /** All but the life events themselves. */
    void whatFollowedWasToldOnceAndTaken() {
        assertThat(told.answers())
                .as("messages on facts, one for each answer of a source")
                .hasSize(rows(Service.LIFE_EVENTS, "fact_request WHERE state = 'SETTLED' AND told AND life_event_id"));
        toldOnce("assessments", Service.ELIGIBILITY, "assessment WHERE life_event_id");
        toldOnce("fact-requests", Service.ELIGIBILITY, "fact_request WHERE life_event_id");
        for (Service reader : Service.pipeline()) {
            reader.consumes().forEach(topic -> taken(topic, reader));
        }
    }

    private void toldOnce(String topic, Service service, String rowsOf) {
        assertThat(told.ids(topic))
                .as("messages on %s, one for each change", topic)
                .hasSize(rows(service, rowsOf));
    }

    private int rows(Service service, String rowsOf) {
        return (int) databases.count(service, "SELECT count(*) FROM " + rowsOf + " = ANY (?)", lifeEvents);
    }

    private void taken(String topic, Service reader) {
        List<UUID> ids = told.ids(topic);
        long taken =
                databases.count(reader, "SELECT count(*) FROM inbox WHERE topic = ? AND ce_id = ANY (?)", topic, ids);
        assertThat(taken)
                .as("messages of %s that %s took", topic, reader.artifact())
                .isEqualTo(ids.size());
    }
}
