package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerTimingTest {

    private final ServerTiming timing = ServerTiming.of("total;dur=12.5, life-events;dur=3.0, notifications;dur=9.1");

    @Test
    void theSlowestIsOfWhatWasWaitedFor() {
        assertThat(timing.total()).isEqualTo(12.5);
        assertThat(timing.slowest()).isEqualTo(9.1);
        assertThat(timing.parts()).containsExactly("life-events", "notifications");
        assertThat(timing.took("life-events")).isEqualTo(3.0);
    }

    @Test
    void whatDoesNotSayItIsNotCountedAsNothing() {
        assertThatThrownBy(() -> timing.took("rules")).hasMessageContaining("rules");
        assertThatThrownBy(ServerTiming.of("total;dur=1.0")::slowest).hasMessageContaining("nobody");
    }
}
