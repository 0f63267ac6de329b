package gent.rechtstreeks.lifeevents.facts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** When two residents turn out to be one, all that is known and asked of the younger is known and asked of the survivor. */
@ApplicationScoped
public class MergedFacts {

    /**
     * What was told of the survivor keeps its version. The younger's facts come after it if their last word is the later
     * one, else before it, where they are never told again but still explain what was decided on them. The last word is a source's, if one spoke.
     */
    private static final String PASS_FACTS =
            """
            UPDATE fact SET resident_id = :survivor, version = fact.version + CASE
                    WHEN s.fact IS NULL THEN 0
                    WHEN y.last_word > s.last_word THEN s.highest
                    ELSE s.lowest - 1 - y.highest END
            FROM (SELECT fact, max(version) AS highest, LAST_WORD AS last_word
                  FROM fact WHERE resident_id = :younger GROUP BY fact) y
                LEFT JOIN (SELECT fact, max(version) AS highest, min(version) AS lowest, LAST_WORD AS last_word
                           FROM fact WHERE resident_id = :survivor GROUP BY fact) s ON s.fact = y.fact
            WHERE fact.resident_id = :younger AND fact.fact = y.fact
            """.replace("LAST_WORD", "coalesce(max(as_of) FILTER (WHERE source <> 'resident'), max(as_of))");

    private static final String PASS_QUESTIONS =
            "UPDATE fact_request SET resident_id = :survivor WHERE resident_id = :younger";

    private static final String LOCK_QUESTIONS = """
            SELECT id FROM fact_request WHERE resident_id IN (:residents) AND state = 'PENDING' ORDER BY id FOR UPDATE
            """;

    private final EntityManager database;

    MergedFacts(EntityManager database) {
        this.database = database;
    }

    /** Whoever answers questions locks these before their residents; so does whoever merges residents. */
    public void lockQuestions(Collection<UUID> residents) {
        if (!residents.isEmpty()) {
            database.createNativeQuery(LOCK_QUESTIONS, UUID.class)
                    .setParameter("residents", residents)
                    .getResultList();
        }
    }

    /** Both must be under lock. */
    public void pass(UUID younger, UUID survivor) {
        move(PASS_FACTS, younger, survivor);
        move(PASS_QUESTIONS, younger, survivor);
    }

    private void move(String update, UUID younger, UUID survivor) {
        database.createNativeQuery(update)
                .setParameter("younger", younger)
                .setParameter("survivor", survivor)
                .executeUpdate();
    }
}
