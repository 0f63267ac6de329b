package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gent.rechtstreeks.journeys.benchmark.Broadcaster.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private final Reception reception =
            new Reception(100, 1, 2_500, 200, new Effort(0.3, 0.1), new Effort(0.7, 0.1), Percentiles.of(List.of(5.0)));

    @Test
    void whatAListenerTakesIsItsShareOfWhatTheServerGrewBy() {
        assertThat(reception.kilobytesAListener()).isEqualTo(25);
    }

    @Test
    void tellingIsWhatTheSameMessagesTakeMoreWhenSomebodyListens() {
        assertThat(reception.messagesACore()).isEqualTo(250);
        assertThat(reception.millisAMessage()).isEqualTo(4);
        assertThat(reception.millisToTell()).isCloseTo(2, within(1e-9));
    }
}
