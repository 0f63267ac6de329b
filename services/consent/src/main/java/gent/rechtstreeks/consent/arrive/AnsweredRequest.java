package gent.rechtstreeks.consent.arrive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request that was answered under an idempotency key; who asked what stands here as hashes only. */
@Entity
@Table(name = "answered_request")
class AnsweredRequest {

    @Id
    String callHash;

    String requestHash;
    String answer;
    Instant answeredAt;
}
