package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.KitConfig;
import gent.rechtstreeks.kit.arrive.DatabaseFault;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while a message has waited in the outbox for too long; says on which topic and since when. Alive all the
 * same: a restart would not bring Kafka back.
 */
@Readiness
class OutboxCheck implements HealthCheck {

    private final Backlog backlog;
    private final KitConfig config;
    private final Clock clock;

    OutboxCheck(Backlog backlog, KitConfig config, Clock clock) {
        this.backlog = backlog;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("events leave");
        try {
            backlog.oldest().ifPresentOrElse(oldest -> tell(answer, oldest), answer::up);
        } catch (DatabaseFault unknown) {
            answer.down().withData("reason", "the database does not answer");
        }
        return answer.build();
    }

    private void tell(HealthCheckResponseBuilder answer, Backlog.Oldest oldest) {
        answer.status(!isStuck(oldest))
                .withData("topic", oldest.topic())
                .withData("since", oldest.since().toString());
    }

    private boolean isStuck(Backlog.Oldest oldest) {
        return clock.instant().isAfter(oldest.since().plus(config.outboxStuckAfter()));
    }
}
