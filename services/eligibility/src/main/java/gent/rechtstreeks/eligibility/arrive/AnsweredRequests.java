package gent.rechtstreeks.eligibility.arrive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.eligibility.rulebook.Hash;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Supplier;

/** Does what is asked once per idempotency key. What is refused may be asked again under its key. */
@ApplicationScoped
class AnsweredRequests {

    private static final String CLAIM =
            "INSERT INTO answered_request (call_hash, request_hash, answered_at) VALUES (?1, ?2, ?3)"
                    + " ON CONFLICT (call_hash) DO NOTHING";
    private static final String READ = "SELECT request_hash, answer FROM answered_request WHERE call_hash = ?1";
    private static final String ANSWER = "UPDATE answered_request SET answer = ?2 WHERE call_hash = ?1";

    /** A dry run of many households. */
    private static final int LONGEST_SECONDS = 600;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    AnsweredRequests(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** The claim, the work and its answer commit together; a second request waits for the first. */
    <T> T once(Call call, Class<T> type, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> answer(call, type, work));
    }

    private <T> T answer(Call call, Class<T> type, Supplier<T> work) {
        if (claim(call)) {
            T answer = work.get();
            entities.createNativeQuery(ANSWER)
                    .setParameter(1, call.hash())
                    .setParameter(2, write(answer))
                    .executeUpdate();
            return answer;
        }
        Object[] first = (Object[])
                entities.createNativeQuery(READ).setParameter(1, call.hash()).getSingleResult();
        if (!first[0].equals(call.requestHash())) {
            throw Problems.conflict(
                    "idempotencyKeyReused", "This Idempotency-Key was used for another request; take a new one.");
        }
        return read((String) first[1], type);
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
     * @param asked in full; only its hash is kept
     */
    record Call(String caller, String key, String asked) {

        String hash() {
            return Hash.of(caller + "\n" + key);
        }

        String requestHash() {
            return Hash.of(asked);
        }
    }
}
