package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Who did what with which rulebook: kept for good, and logged. */
@ApplicationScoped
public class Steps {

    private static final Logger LOG = Logger.getLogger(Steps.class);

    private final EntityManager entities;
    private final Clock clock;

    Steps(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Keeps a step in the transaction that takes it.
     *
     * @param rulebook null for an upload that was refused
     * @param by null when the service does it by itself
     */
    public void add(Long rulebook, Step.Kind kind, String by, String detail) {
        StepRow row = new StepRow();
        row.rulebook = rulebook;
        row.kind = kind;
        row.byWhom = by;
        row.at = clock.instant();
        row.detail = detail;
        entities.persist(row);
        LOG.infof("Rulebook %s: %s by %s", rulebook, kind, by == null ? "the service" : by);
    }

    /** The next ones after that one. */
    public List<Step> after(long id, int limit) {
        return entities.createQuery("from StepRow where id > ?1 order by id", StepRow.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultStream()
                .map(StepRow::step)
                .toList();
    }
}
