package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class OutboxRoomTest {

    private static final String WAITING = """
            INSERT INTO outbox (topic, key, headers, payload, written_at)
            SELECT 'life-events', 'key', '{}', '', now() FROM generate_series(1, 300)
            """;

    @Inject
    OutboxRoom outbox;

    @Inject
    EntityManager database;

    @Test
    void itIsFullWhenMoreWaitsInItThanMay() {
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery(WAITING).executeUpdate();
            assertThat(outbox.isFull(299)).isTrue();
            assertThat(outbox.isFull(10_000)).isFalse();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
