package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.EligibilityConfig;
import gent.rechtstreeks.kit.testing.StackResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** A day that comes to everybody must not keep what others have to tell. */
@QuarkusTest
@WithTestResource(StackResource.class)
class UnsentTest {

    private static final int NEVER_SO_MANY = 1_000_000;

    @Inject
    Unsent unsent;

    @Inject
    EligibilityConfig config;

    @Inject
    AgroalDataSource database;

    @Test
    void whatIsWrittenAndNotSentIsCounted() throws SQLException {
        QuarkusTransaction.begin();
        try {
            write();
            write();

            assertThat(unsent.isMoreThan(1)).isTrue();
            assertThat(unsent.isMoreThan(NEVER_SO_MANY)).isFalse();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void theCalendarRestsWithoutTakingADayWhileTheOutboxIsLong() {
        Unsent tooMany = new Unsent(database) {
            @Override
            boolean isMoreThan(int messages) {
                return messages == config.dueDatesOutboxLimit();
            }
        };
        DaysCome mustNotBeAsked = null;

        assertThat(new CalendarLoop(mustNotBeAsked, null, tooMany, null, config, null, Clock.systemUTC()).work())
                .isFalse();
    }

    private void write() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO outbox (topic, key, headers, payload, written_at)"
                        + " VALUES ('nowhere', 'nobody', '{}', '', now())")) {
            insert.executeUpdate();
        }
    }
}
