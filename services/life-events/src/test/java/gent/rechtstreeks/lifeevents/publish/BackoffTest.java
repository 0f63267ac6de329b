package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(10));

    @ParameterizedTest
    @CsvSource({"0, 250", "1, 500", "2, 1000", "5, 8000", "6, 10000", "1000000, 10000"})
    void pausesDoubleUpToTheLongest(int attempts, long millis) {
        assertThat(backoff.after(attempts)).isEqualTo(Duration.ofMillis(millis));
    }
}
