package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.facts.FactState;
import gent.rechtstreeks.lifeevents.facts.Question;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The questions for facts. Every method runs in the caller's transaction and asks the database once for all rows. */
@ApplicationScoped
public class FactRequests implements PanacheRepositoryBase<FactRequestEntity, UUID> {

    /** Taking work moves its due time on, so that no other pod takes it and it comes back if this one dies. */
    private static final String TAKE = """
            UPDATE fact_request SET due_at = :until WHERE id IN (
                SELECT id FROM fact_request WHERE state = 'PENDING' AND due_at <= :now
                    AND NOT fact = ANY(string_to_array(:but, ','))
                ORDER BY due_at, id LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    private static final String NEXT_DUE = """
            SELECT min(due_at) FROM fact_request
            WHERE state = 'PENDING' AND NOT fact = ANY(string_to_array(:but, ','))
            """;

    /** Which of these questions were asked before. */
    public Set<UUID> known(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(row -> row.id).collect(Collectors.toCollection(HashSet::new));
    }

    public void open(Question question, Envelope cause, Instant now) {
        persist(FactRequestEntity.of(OpenQuestion.causedBy(cause, question), now));
    }

    /** Opens those that were not before. */
    public void openNew(List<OpenQuestion> questions, Instant now) {
        Set<UUID> known = known(questions.stream().map(OpenQuestion::requestId).toList());
        questions.stream()
                .filter(question -> known.add(question.requestId()))
                .forEach(question -> persist(FactRequestEntity.of(question, now)));
    }

    /** The questions about these residents that have no answer yet. */
    public List<Question> openOf(Set<UUID> residents) {
        return list("residentId in ?1 and state = ?2", residents, FactRequestEntity.State.PENDING).stream()
                .map(FactRequestEntity::question)
                .toList();
    }

    /** Takes questions that are due, but none about these facts, for as long as the lease lasts. */
    @SuppressWarnings("unchecked")
    public List<OpenQuestion> take(Instant now, int limit, Duration lease, Set<String> but) {
        List<FactRequestEntity> rows = getEntityManager()
                .createNativeQuery(TAKE, FactRequestEntity.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(lease))
                .setParameter("limit", limit)
                .setParameter("but", String.join(",", but))
                .getResultList();
        return rows.stream().map(FactRequestEntity::toDomain).toList();
    }

    /** When the next question is due that is not about these facts; empty while there is none. */
    public Optional<Instant> nextDue(Set<String> but) {
        return Optional.ofNullable((Instant) getEntityManager()
                .createNativeQuery(NEXT_DUE, Instant.class)
                .setParameter("but", String.join(",", but))
                .getSingleResult());
    }

    /** Locks those taken that are still open. */
    public List<OpenQuestion> lockStillOpen(List<OpenQuestion> taken) {
        Set<UUID> open = lock(taken).stream().map(row -> row.id).collect(Collectors.toSet());
        return taken.stream()
                .filter(question -> open.contains(question.requestId()))
                .toList();
    }

    /** The answer to a locked question goes out. */
    public void settle(OpenQuestion locked, FactState outcome, Instant now) {
        row(locked).settle(outcome, true, now);
    }

    /** A locked question has its answer, and nobody is told. */
    public void settleInSilence(OpenQuestion locked, FactState outcome, Instant now) {
        row(locked).settle(outcome, false, now);
    }

    /** A locked question has no answer yet: it is due again after a pause of its own. */
    public void retry(OpenQuestion locked, IntFunction<Duration> pause, Instant now) {
        FactRequestEntity row = row(locked);
        row.attempts = locked.attempts() + 1;
        row.dueAt = now.plus(pause.apply(locked.attempts()));
    }

    /** A locked question is one about somebody else, and due at once. */
    public void pass(OpenQuestion locked, UUID resident, Instant now) {
        FactRequestEntity row = row(locked);
        row.residentId = resident;
        row.dueAt = now;
    }

    /** What this event made us ask, and what came of it. */
    public List<TrailStep> of(UUID lifeEvent) {
        return list("lifeEventId", lifeEvent).stream().flatMap(FactSteps::of).toList();
    }

    private List<FactRequestEntity> lock(List<OpenQuestion> taken) {
        List<UUID> ids = taken.stream().map(question -> question.requestId()).toList();
        return find("id in ?1 and state = ?2 order by id", ids, FactRequestEntity.State.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private FactRequestEntity row(OpenQuestion locked) {
        return findById(locked.requestId());
    }
}
