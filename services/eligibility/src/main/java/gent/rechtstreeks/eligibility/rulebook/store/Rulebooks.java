package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Line;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The versions of the rulebook, as they stand. */
@ApplicationScoped
public class Rulebooks {

    private final EntityManager entities;
    private final InForce inForce;

    Rulebooks(EntityManager entities, InForce inForce) {
        this.entities = entities;
        this.inForce = inForce;
    }

    public Optional<Rulebook> find(long number) {
        return row(number).map(RulebookRow::rulebook);
    }

    /** The newest first. */
    public List<Rulebook> before(long number, int limit) {
        return entities.createQuery("from RulebookRow where number < ?1 order by number desc", RulebookRow.class)
                .setParameter(1, number)
                .setMaxResults(limit)
                .getResultStream()
                .map(RulebookRow::rulebook)
                .toList();
    }

    /** What is in force and what is to follow; nobody else decides on it until the transaction ends. */
    public Optional<Line> lockLine() {
        return inForce.decide().map(number -> new Line(find(number).orElseThrow(), approved()));
    }

    /** Those that are to come into force. */
    public List<Rulebook> approved() {
        return entities.createQuery("from RulebookRow where state = ?1", RulebookRow.class)
                .setParameter(1, State.APPROVED)
                .getResultStream()
                .map(RulebookRow::rulebook)
                .toList();
    }

    /** The newest one with that content. */
    Optional<Long> numberOf(String contentHash) {
        return entities.createQuery("select max(number) from RulebookRow where contentHash = ?1", Long.class)
                .setParameter(1, contentHash)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    long nextNumber() {
        return ((Number) entities.createNativeQuery("SELECT nextval('rulebook_number')")
                        .getSingleResult())
                .longValue();
    }

    void add(Rulebook rulebook, String contentHash) {
        entities.persist(RulebookRow.of(rulebook, contentHash));
        entities.flush();
    }

    Optional<RulebookRow> row(long number) {
        return Optional.ofNullable(entities.find(RulebookRow.class, number));
    }
}
