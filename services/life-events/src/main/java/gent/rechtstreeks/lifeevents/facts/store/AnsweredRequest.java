package gent.rechtstreeks.lifeevents.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request that was answered under an idempotency key. Who asked stands here as a hash only, what was said is sealed. */
@Entity
@Table(name = "answered_request")
class AnsweredRequest {

    @Id
    @Column(name = "call_hash")
    String callHash;

    @Column(name = "sealed_request")
    byte[] sealedRequest;

    @Column(name = "sealed_answer")
    byte[] sealedAnswer;

    @Column(name = "answered_at")
    Instant answeredAt;
}
