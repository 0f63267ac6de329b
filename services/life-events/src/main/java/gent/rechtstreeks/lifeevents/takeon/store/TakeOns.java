package gent.rechtstreeks.lifeevents.takeon.store;

import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakeOnReport;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The take-ons: one under way at most. Every method runs in the caller's transaction. */
@ApplicationScoped
public class TakeOns implements PanacheRepositoryBase<TakeOnEntity, UUID> {

    /** Nothing is added when the key was used before, or another one is under way. */
    private static final String ADD = """
            INSERT INTO take_on (id, request_key, rights_from, occurred_on, state, pages, households, residents,
                                 started_at, due_at, attempts)
            VALUES (:id, :key, cast(:rightsFrom AS date), :occurredOn, 'RUNNING', 0, 0, 0, :now, :now, 0)
            ON CONFLICT DO NOTHING
            """;

    /** Taking a page moves the due time on, so that no other pod takes it and it comes back if this one dies. */
    private static final String CLAIM = """
            UPDATE take_on SET due_at = :until WHERE id IN (
                SELECT id FROM take_on WHERE state = 'RUNNING' AND due_at <= :now FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    /** Whether it was added: not when another one is under way. */
    public boolean add(TakeOn takeOn, String key) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("id", takeOn.id())
                        .setParameter("key", key)
                        .setParameter("rightsFrom", takeOn.order().rightsFrom())
                        .setParameter("occurredOn", takeOn.order().occurredOn())
                        .setParameter("now", takeOn.progress().startedAt())
                        .executeUpdate()
                == 1;
    }

    /** The one that was ordered with this key. */
    public Optional<TakeOn> orderedWith(String key) {
        return find("requestKey", key).firstResultOptional().map(TakeOnEntity::toDomain);
    }

    /** The one that runs and of which a page may be taken, for as long as the lease lasts. */
    @SuppressWarnings("unchecked")
    public Optional<ClaimedTakeOn> claim(Instant now, Duration lease) {
        List<TakeOnEntity> rows = getEntityManager()
                .createNativeQuery(CLAIM, TakeOnEntity.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(lease))
                .getResultList();
        return rows.stream().findFirst().map(row -> new ClaimedTakeOn(row.toDomain(), row.attempts));
    }

    /** Locks it, and says whether the page that was taken is still the next one. */
    public boolean lockStill(TakeOn taken) {
        return locked(taken.id()).filter(row -> row.isStill(taken)).isPresent();
    }

    /** As it stands, locked. */
    public Optional<TakeOn> lock(UUID id) {
        return locked(id).map(TakeOnEntity::toDomain);
    }

    /** Stores it; it is under lock. */
    public void save(TakeOn takeOn, Instant now) {
        findById(takeOn.id()).become(takeOn, now);
    }

    /** The page could not be taken: it is due again after a pause, as a smaller one. */
    public void retry(TakeOn taken, String why, Duration pause, Instant now) {
        postpone(taken, why, pause, now).ifPresent(row -> row.attempts++);
    }

    /** The page was not tried: it is due as before. */
    public void rest(TakeOn taken, String why, Instant now) {
        postpone(taken, why, Duration.ZERO, now);
    }

    /** How it stands, for whoever asks. */
    public Optional<TakeOnReport> report(UUID id) {
        return findByIdOptional(id).map(TakeOnEntity::report);
    }

    /** How all of them stand, the newest first. */
    public List<TakeOnReport> reports() {
        return find("order by startedAt desc, id").stream()
                .map(TakeOnEntity::report)
                .toList();
    }

    /** Its trail; empty when no take-on has this id. */
    public List<TrailStep> stepsOf(UUID id) {
        return findByIdOptional(id).map(TakeOnEntity::steps).orElse(List.of());
    }

    private Optional<TakeOnEntity> postpone(TakeOn taken, String why, Duration pause, Instant now) {
        Optional<TakeOnEntity> row = locked(taken.id()).filter(one -> one.isStill(taken));
        row.ifPresent(one -> one.waits(why, now, now.plus(pause)));
        return row;
    }

    private Optional<TakeOnEntity> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
