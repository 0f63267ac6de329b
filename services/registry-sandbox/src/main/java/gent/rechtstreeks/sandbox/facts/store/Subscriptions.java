package gent.rechtstreeks.sandbox.facts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** About whom each source was asked for what: it tells of every later change. */
@ApplicationScoped
public class Subscriptions {
    private static final String NEW = " WHERE NOT EXISTS"
            + " (SELECT 1 FROM fact_subscription s WHERE s.insz = asked.insz AND s.fact = asked.fact)";
    private static final String ASKED =
            "unnest(string_to_array(?1, ','), string_to_array(?2, ',')) AS asked (insz, fact)";

    /** As whoever sets a fact locks them: one waits for the other, so a change is told or in the answer. */
    private static final String LOCK = "SELECT p.insz FROM person p WHERE p.insz IN (SELECT asked.insz FROM " + ASKED
            + NEW + ") ORDER BY p.insz FOR UPDATE";

    /** In the order of the numbers, so that two callers do not wait for each other. */
    private static final String SUBSCRIBE =
            "INSERT INTO fact_subscription (insz, fact) SELECT asked.insz, asked.fact FROM " + ASKED
                    + " JOIN person p ON p.insz = asked.insz" + NEW
                    + " ORDER BY asked.insz, asked.fact ON CONFLICT DO NOTHING";

    private static final String OF = "SELECT fact FROM fact_subscription WHERE insz = ?1";

    private final EntityManager entities;

    Subscriptions(EntityManager entities) {
        this.entities = entities;
    }

    /** Strangers have no file, so nothing of them changes. */
    @Transactional
    public void subscribe(Collection<SetFacts.Of> asked) {
        List<SetFacts.Of> once = asked.stream().distinct().toList();
        if (!once.isEmpty()) {
            String numbers =
                    String.join(",", once.stream().map(SetFacts.Of::insz).toList());
            String facts = String.join(",", once.stream().map(SetFacts.Of::fact).toList());
            entities.createNativeQuery(LOCK)
                    .setParameter(1, numbers)
                    .setParameter(2, facts)
                    .getResultList();
            entities.createNativeQuery(SUBSCRIBE)
                    .setParameter(1, numbers)
                    .setParameter(2, facts)
                    .executeUpdate();
        }
    }

    /** What the sources were asked of this person. */
    @SuppressWarnings("unchecked")
    public Collection<String> facts(String insz) {
        return new TreeSet<String>(
                entities.createNativeQuery(OF).setParameter(1, insz).getResultList());
    }
}
