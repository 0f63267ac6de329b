package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.hold.ToldEvent;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Which events concern whom, as they were told last. Whoever a later version names no longer reads of it no longer. Every
 * method runs in the caller's transaction.
 */
@ApplicationScoped
public class ToldEvents {

    private static final String FORGET = "DELETE FROM told_event WHERE life_event_id IN (:events)";

    private static final String KEEP = """
            INSERT INTO told_event (life_event_id, resident_id, sealed)
            SELECT :event, unnest(:residents), :sealed
            """;

    /** Also what was told of whom they stand for. */
    private static final String OF = """
            SELECT DISTINCT ON (told.life_event_id) told.life_event_id AS id, told.sealed AS sealed,
                   (SELECT min(step.at) FROM life_event_step step WHERE step.life_event_id = told.life_event_id) AS since
            FROM told_event told JOIN resident ON resident.id = told.resident_id
            WHERE resident.id = :resident OR resident.superseded_by = :resident
            """;

    private final EntityManager database;
    private final SealedJson seal;

    ToldEvents(EntityManager database, SealedJson seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Keeps what is told of these events, of some perhaps nothing. */
    public void told(Collection<RegisterEvent> events, Collection<RipeEvent> ripe) {
        List<UUID> ids = events.stream().map(RegisterEvent::lifeEventId).toList();
        database.createNativeQuery(FORGET).setParameter("events", ids).executeUpdate();
        ripe.forEach(this::keep);
    }

    /** What this resident may read of, in no order. */
    @SuppressWarnings("unchecked")
    public List<Own> of(UUID resident) {
        List<Tuple> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("resident", resident)
                .getResultList();
        return rows.stream().map(this::own).toList();
    }

    private Own own(Tuple row) {
        ToldEvent event = seal.open(row.get("sealed", byte[].class), ToldEvent.class);
        return new Own(row.get("id", UUID.class), event, row.get("since", Instant.class));
    }

    private void keep(RipeEvent ripe) {
        database.createNativeQuery(KEEP)
                .setParameter("event", ripe.event().lifeEventId())
                .setParameter("residents", ripe.concerned().toArray(UUID[]::new))
                .setParameter("sealed", seal.seal(ToldEvent.of(ripe)))
                .executeUpdate();
    }

    /**
     * An event that concerns a resident.
     *
     * @param since when it was first heard of here
     */
    public record Own(UUID id, ToldEvent event, Instant since) {}
}
