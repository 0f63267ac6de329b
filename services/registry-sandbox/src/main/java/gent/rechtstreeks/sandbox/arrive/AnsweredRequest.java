package gent.rechtstreeks.sandbox.arrive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request that was answered under an idempotency key, as JSON. */
@Entity
@Table(name = "answered_request")
class AnsweredRequest {
    @Id
    String key;

    String request;
    String answer;
    Instant answeredAt;
}
