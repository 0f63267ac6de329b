package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happened to each event, step by step; nothing in it identifies a person. */
@ApplicationScoped
public class EventSteps implements PanacheRepository<LifeEventStepEntity> {

    void arrived(LifeEventEntity row, Instant recordedAt, Instant now) {
        add(row, row.stage.name().toLowerCase(Locale.ROOT), recordedAt, now, what(row));
        if (row.stage == Stage.REGISTERED && row.status != Status.ANNULLED) {
            add(row, "held", recordedAt, now, "until " + row.ripensAt);
        }
    }

    void published(LifeEventEntity row, Instant recordedAt, Instant now) {
        add(row, "published", recordedAt, now, what(row));
    }

    /** The steps of one event, in the order in which they happened. */
    public List<TrailStep> of(UUID lifeEvent) {
        return find("lifeEvent.id = ?1 order by id", lifeEvent).stream()
                .map(step -> new TrailStep(step.at, step.station, null, null, step.detail))
                .toList();
    }

    private void add(LifeEventEntity row, String station, Instant recordedAt, Instant at, String detail) {
        LifeEventStepEntity step = new LifeEventStepEntity();
        step.lifeEvent = row;
        step.version = row.version;
        step.station = station;
        step.recordedAt = recordedAt;
        step.at = at;
        step.detail = detail;
        persist(step);
    }

    private static String what(LifeEventEntity row) {
        return "version " + row.version + ", " + row.status.name().toLowerCase(Locale.ROOT);
    }
}
