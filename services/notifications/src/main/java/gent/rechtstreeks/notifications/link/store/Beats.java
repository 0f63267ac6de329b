package gent.rechtstreeks.notifications.link.store;

import gent.rechtstreeks.notifications.link.Beat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Until when the consent service's word is known to be complete, whichever pod has read it. */
@ApplicationScoped
public class Beats {

    private static final String TAKE = """
            INSERT INTO consent_beat (key, complete_until, beats)
            VALUES (:key, CAST(:until AS timestamptz), :beats)
            ON CONFLICT (key) DO UPDATE SET complete_until = excluded.complete_until, beats = excluded.beats
                WHERE consent_beat.complete_until < excluded.complete_until
            """;

    // A record that could not be read may have been a withdrawal: until somebody looked, nobody knows.
    private static final String KNOWN = """
            SELECT complete_until, beats FROM consent_beat
            WHERE NOT EXISTS (SELECT 1 FROM dead_letter WHERE topic = 'consents' AND state = 'WAITING')
            """;

    private final EntityManager database;

    Beats(EntityManager database) {
        this.database = database;
    }

    public void take(String key, Instant completeUntil, int beats) {
        database.createNativeQuery(TAKE)
                .setParameter("key", key)
                .setParameter("until", completeUntil.toString())
                .setParameter("beats", beats)
                .executeUpdate();
    }

    /** A moment long ago when nobody knows. */
    @SuppressWarnings("unchecked")
    public Instant completeUntil() {
        List<Object[]> known = database.createNativeQuery(KNOWN).getResultList();
        return Beat.completeUntil(known.stream()
                .map(row -> new Beat((Instant) row[0], (Integer) row[1]))
                .toList());
    }
}
