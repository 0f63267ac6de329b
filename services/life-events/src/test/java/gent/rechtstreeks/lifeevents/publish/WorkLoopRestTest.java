package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkLoopRestTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration POLL = Duration.ofSeconds(1);

    @ParameterizedTest(name = "due in {0} ms: rests {1} ms")
    @CsvSource({"700, 700", "1500, 1000", "3, 50", "-4000, 50"})
    void untilTheNextIsDueButNotForLongAndNotForNothing(long dueIn, long rest) {
        Optional<Instant> due = Optional.of(NOW.plusMillis(dueIn));
        assertThat(WorkLoop.restUntil(due, NOW, POLL)).isEqualTo(Duration.ofMillis(rest));
    }

    @Test
    void forThePollWhenNothingIsDue() {
        assertThat(WorkLoop.restUntil(Optional.empty(), NOW, POLL)).isEqualTo(POLL);
    }
}
