package gent.rechtstreeks.consent.arrive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.consent.decide.Canonical;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Does what is asked once per idempotency key: a retry of a yes that comes after a no gets the first answer, and the no
 * stands. What is refused may be asked again under its key.
 */
@ApplicationScoped
class AnsweredRequests {

    private static final String CLAIM =
            "INSERT INTO answered_request (call_hash, request_hash, answered_at) VALUES (?1, ?2, ?3)"
                    + " ON CONFLICT (call_hash) DO NOTHING";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    AnsweredRequests(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** The claim, the work and its answer commit together; a second request waits for the first. */
    @Transactional
    <T> T once(Call call, Class<T> type, Supplier<T> work) {
        if (call.key() == null) {
            return work.get();
        }
        boolean isFirst = claim(call);
        AnsweredRequest row = entities.find(AnsweredRequest.class, call.hash());
        if (isFirst) {
            T answer = work.get();
            row.answer = write(answer);
            return answer;
        }
        if (!row.requestHash.equals(call.requestHash())) {
            throw Refusals.keyReused();
        }
        return read(row.answer, type);
    }

    private boolean claim(Call call) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter(1, call.hash())
                        .setParameter(2, call.requestHash())
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One request.
     *
     * @param caller whose keys they are: nobody hits upon another's
     * @param key null when the caller gave none
     * @param asked in full; only its hash is kept
     */
    record Call(String caller, String key, String asked) {

        String hash() {
            return Canonical.hash(caller + "\n" + key);
        }

        String requestHash() {
            return Canonical.hash(asked);
        }
    }
}
