package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Does what a resident asks once per idempotency key: a retry that comes after something else was said gets the first
 * answer, and what was said since stands. What is refused may be asked again under its key.
 */
@ApplicationScoped
public class AnsweredRequests {

    private static final String CLAIM =
            "INSERT INTO answered_request (call_hash, sealed_request, answered_at) VALUES (?1, ?2, ?3)"
                    + " ON CONFLICT (call_hash) DO NOTHING";

    private final EntityManager entities;
    private final SealedJson seal;
    private final LifeEventsConfig config;
    private final Clock clock;

    AnsweredRequests(EntityManager entities, SealedJson seal, LifeEventsConfig config, Clock clock) {
        this.entities = entities;
        this.seal = seal;
        this.config = config;
        this.clock = clock;
    }

    /**
     * One request.
     *
     * @param key null when the resident gave none
     * @param asked in full
     */
    public record Call(UUID resident, String key, String asked) {

        private String hash() {
            try {
                byte[] whole = (resident + "\n" + key).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }

    /** The claim, the work and its answer commit together; a second request waits for the first. */
    @Transactional
    public <T> T once(Call call, Class<T> type, Supplier<T> work) {
        if (call.key() == null) {
            return work.get();
        }
        boolean isFirst = claim(call);
        AnsweredRequest row = entities.find(AnsweredRequest.class, call.hash());
        if (isFirst) {
            T answer = work.get();
            row.sealedAnswer = seal.seal(answer);
            return answer;
        }
        if (!seal.open(row.sealedRequest, String.class).equals(call.asked())) {
            throw new KeyReused();
        }
        return seal.open(row.sealedAnswer, type);
    }

    /** Long after anybody retries, it is forgotten. */
    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void purge() {
        entities.createQuery("delete from AnsweredRequest where answeredAt < :end")
                .setParameter("end", clock.instant().minus(config.keyRetention()))
                .executeUpdate();
    }

    private boolean claim(Call call) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter(1, call.hash())
                        .setParameter(2, seal.seal(call.asked()))
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }
}
