package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happened to each event, step by step; nothing in it identifies a person. */
@ApplicationScoped
public class EventSteps implements PanacheRepository<LifeEventStepEntity> {

    void arrived(LifeEventEntity row, RegisterEvent event, Instant now) {
        add(row, event, station(event), now, what(event));
    }

    /** Says nothing of what is ripe at once. */
    void held(LifeEventEntity row, EventState.Held held, Instant now) {
        if (held.event().waits()) {
            add(row, held.event(), "held", now, "until " + held.ripensAt());
        }
    }

    void parked(LifeEventEntity row, RegisterEvent event, Instant now) {
        add(row, event, "parked", now, "until its original comes");
    }

    void mayWait(LifeEventEntity row, RegisterEvent event, ParkedEvent.Word word, Instant now) {
        add(row, event, "may-wait", now, said(word));
    }

    void released(LifeEventEntity row, RegisterEvent event, ParkedEvent.Word word, Instant now) {
        add(row, event, "released", now, "without its original, " + said(word));
    }

    void published(LifeEventEntity row, RegisterEvent event, Instant now) {
        add(row, event, "published", now, what(event));
    }

    void untold(LifeEventEntity row, RegisterEvent event, Instant now) {
        add(row, event, "published", now, what(event) + ", nothing to tell");
    }

    /** The steps of one event, in the order in which they happened. */
    public List<TrailStep> of(UUID lifeEvent) {
        return find("lifeEvent.id = ?1 order by id", lifeEvent).stream()
                .map(step -> new TrailStep(step.at, step.station, null, null, step.detail))
                .toList();
    }

    private void add(LifeEventEntity row, RegisterEvent event, String station, Instant at, String detail) {
        LifeEventStepEntity step = new LifeEventStepEntity();
        step.lifeEvent = row;
        step.version = event.version();
        step.station = station;
        step.recordedAt = event.recordedAt();
        step.at = at;
        step.detail = detail;
        persist(step);
    }

    /** How far the register is; of what it no longer stands by, that. */
    private static String station(RegisterEvent event) {
        return switch (event) {
            case Birth birth -> word(birth.stage());
            case Move move -> word(move.stands() ? move.stage() : move.status());
            case PersonEvent person -> word(person.annulled() ? person.status() : person.stage());
        };
    }

    private static String said(ParkedEvent.Word word) {
        return "as " + word.by() + " said: " + word.reason();
    }

    private static String what(RegisterEvent event) {
        return "version " + event.version() + ", " + word(event.status());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
