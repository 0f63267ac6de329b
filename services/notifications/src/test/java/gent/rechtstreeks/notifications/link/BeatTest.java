package gent.rechtstreeks.notifications.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeatTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void whatIsKnownIsAsOldAsTheOldestBeat() {
        assertThat(Beat.completeUntil(List.of(new Beat(NOW.plusSeconds(9), 2), new Beat(NOW.plusSeconds(4), 2))))
                .isEqualTo(NOW.plusSeconds(4));
    }

    @Test
    void nothingIsKnownWhileAPartitionHasNotBeaten() {
        assertThat(Beat.completeUntil(List.of())).isEqualTo(Instant.EPOCH);
        assertThat(Beat.completeUntil(List.of(new Beat(NOW, 2)))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void anOlderBeatThatComesLateChangesNothing() {
        Beat newest = new Beat(NOW.plusSeconds(2), 1);

        assertThat(newest.orLater(new Beat(NOW, 1))).isEqualTo(newest);
        assertThat(new Beat(NOW, 1).orLater(newest)).isEqualTo(newest);
    }
}
