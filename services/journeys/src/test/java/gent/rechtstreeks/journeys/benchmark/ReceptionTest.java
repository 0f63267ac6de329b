package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gent.rechtstreeks.journeys.benchmark.Broadcaster.Effort;
import gent.rechtstreeks.journeys.benchmark.Reception.Memory;
import gent.rechtstreeks.journeys.benchmark.Reception.Rush;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void whatAListenerTakesIsItsShareOfWhatTheServerGrewBy() {
        assertThat(new Memory(3_500, 1_200).growthSince(new Memory(1_000, 200), 100))
                .isEqualTo(new Memory(25, 10));
    }

    @Test
    void tellingIsWhatTheSameMessagesTakeMoreWhenSomebodyListens() {
        Rush rush = new Rush(200, 4, new Effort(0.3, 0.1), new Effort(0.7, 0.1));

        assertThat(rush.perSecond()).isEqualTo(50);
        assertThat(rush.perCore()).isCloseTo(250, within(ROUNDING));
        assertThat(rush.millisAMessage()).isCloseTo(4, within(ROUNDING));
        assertThat(rush.millisToTell()).isCloseTo(2, within(ROUNDING));
    }
}
