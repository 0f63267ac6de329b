package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.ConsentConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets what was answered under an idempotency key, long after anybody retries. */
@ApplicationScoped
class AnsweredRequestPurge {

    private final EntityManager entities;
    private final ConsentConfig config;
    private final Clock clock;

    AnsweredRequestPurge(EntityManager entities, ConsentConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void purge() {
        entities.createQuery("delete from AnsweredRequest where answeredAt < :end")
                .setParameter("end", clock.instant().minus(config.keyRetention()))
                .executeUpdate();
    }
}
