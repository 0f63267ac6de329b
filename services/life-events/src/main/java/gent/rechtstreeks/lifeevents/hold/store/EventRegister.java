package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/** The event register. Every method runs in the caller's transaction and asks the database once for all rows. */
@ApplicationScoped
public class EventRegister implements PanacheRepositoryBase<LifeEventEntity, UUID> {

    /** Taking work moves its due time on, so that no other pod takes it and it comes back if this one dies. */
    private static final String TAKE = """
            UPDATE life_event SET due_at = :until WHERE id IN (
                SELECT id FROM life_event WHERE state = 'HELD' AND due_at <= :now
                ORDER BY due_at, id LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    private static final String NEXT_DUE = "SELECT min(due_at) FROM life_event WHERE state = 'HELD'";

    private final SealedJson seal;
    private final EventSteps steps;

    EventRegister(SealedJson seal, EventSteps steps) {
        this.seal = seal;
        this.steps = steps;
    }

    /** The events with these ids, locked as far as they are known: nobody ripens them meanwhile. */
    public LockedEvents lock(Collection<UUID> ids) {
        return new LockedEvents(rows(ids), this, steps, seal);
    }

    /** Takes events that are due, for as long as the lease lasts. */
    @SuppressWarnings("unchecked")
    public List<HeldEvent> take(Instant now, int limit, Duration lease) {
        List<LifeEventEntity> rows = getEntityManager()
                .createNativeQuery(TAKE, LifeEventEntity.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(lease))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> row.taken(seal)).toList();
    }

    /** When the next event is due; empty while none is held. */
    public Optional<Instant> nextDue() {
        return Optional.ofNullable((Instant)
                getEntityManager().createNativeQuery(NEXT_DUE, Instant.class).getSingleResult());
    }

    /** Locks those taken that still wait in the same version; the others were overtaken. */
    public List<HeldEvent> lockStillHeld(List<HeldEvent> taken) {
        Map<UUID, LifeEventEntity> rows = rows(ids(taken));
        return taken.stream()
                .filter(event -> rows.get(event.lifeEventId()).isStill(event))
                .toList();
    }

    /** Those locked are told to the other services from now on. */
    public void published(List<HeldEvent> locked, Instant now) {
        locked.forEach(held -> steps.published(end(held), held.event(), now));
    }

    /** Those locked end here, since nobody needs to know: they count as published, and their trail says so. */
    public void untold(List<HeldEvent> locked, Instant now) {
        locked.forEach(held -> steps.untold(end(held), held.event(), now));
    }

    /** Those locked name only people of whom nothing is known: they end here, and what they say is not kept. */
    public void forget(List<HeldEvent> locked, Instant now) {
        untold(locked, now);
        locked.forEach(held -> end(held).sealed = null);
    }

    /** They could not be ripened, through no fault of theirs: each is due again after a pause of its own. */
    public void retry(List<HeldEvent> taken, String why, IntFunction<Duration> pause, Instant now) {
        Map<UUID, LifeEventEntity> rows = rows(ids(taken));
        for (HeldEvent held : taken) {
            LifeEventEntity row = rows.get(held.lifeEventId());
            if (row.isStill(held)) {
                row.triedInVain(why, now, now.plus(pause.apply(held.attempts())));
            }
        }
    }

    /** It failed by itself: due again like any other, and counted, so that somebody looks at it. */
    public void failed(HeldEvent taken, String why, IntFunction<Duration> pause, Instant now) {
        retry(List.of(taken), why, pause, now);
        LifeEventEntity row = findById(taken.lifeEventId());
        if (row.isStill(taken)) {
            row.failures++;
        }
    }

    /** That and why this event waits, as a step of its trail; empty when it was never tried in vain. */
    public Optional<TrailStep> waiting(UUID id) {
        return findByIdOptional(id)
                .filter(row -> row.state == LifeEventEntity.State.HELD && row.waitReason != null)
                .map(row -> new TrailStep(row.triedAt, "waiting", null, null, row.waitReason));
    }

    /** Whether any version of this event was accepted, be it parked. */
    public boolean knows(UUID id) {
        return count("id", id) > 0;
    }

    /** The highest version that was accepted; 0 when there is none, or it is parked, so that any other still counts. */
    public long version(UUID id) {
        return findByIdOptional(id)
                .filter(row -> row.state != LifeEventEntity.State.PARKED)
                .map(row -> row.version)
                .orElse(0L);
    }

    private LifeEventEntity end(HeldEvent locked) {
        LifeEventEntity row = getEntityManager().getReference(LifeEventEntity.class, locked.lifeEventId());
        row.state = LifeEventEntity.State.PUBLISHED;
        return row;
    }

    private Map<UUID, LifeEventEntity> rows(Collection<UUID> ids) {
        Map<UUID, LifeEventEntity> rows = new HashMap<>();
        find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(row -> rows.put(row.id, row));
        return rows;
    }

    private static List<UUID> ids(List<HeldEvent> events) {
        return events.stream().map(HeldEvent::lifeEventId).toList();
    }
}
