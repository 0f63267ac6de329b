package gent.rechtstreeks.sandbox.arrive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.kit.read.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Supplier;

/** Does what is asked once per idempotency key; whoever asks again gets the first answer. */
@ApplicationScoped
class IdempotentAnswers {
    private static final String CLAIM = "INSERT INTO answered_request (key, request, answered_at) VALUES (?1, ?2, ?3)"
            + " ON CONFLICT (key) DO NOTHING";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentAnswers(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** The claim, the work and its answer commit together; a second request waits for the first. */
    @Transactional
    <T> T once(String key, Object request, Class<T> type, Supplier<T> work) {
        String asked = write(request);
        boolean first = claim(key, asked);
        AnsweredRequest row = entities.find(AnsweredRequest.class, key);
        if (first) {
            T answer = work.get();
            row.answer = write(answer);
            return answer;
        }
        if (!row.request.equals(asked)) {
            throw Problems.conflict(
                    "idempotencyKeyReused", "This Idempotency-Key was used for another request; take a new one.");
        }
        return read(row.answer, type);
    }

    private boolean claim(String key, String asked) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter(1, key)
                        .setParameter(2, asked)
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
