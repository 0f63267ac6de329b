package gent.rechtstreeks.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void nothingIsDueBeforeItsTime() {
        assertThat(new Pace(100, 20).due(0, 0)).isZero();
        assertThat(new Pace(100, 20).due(SECOND / 21, 0)).isZero();
    }

    @Test
    void whatIsDueFollowsTheClockAndWhatWasDone() {
        assertThat(new Pace(100, 20).due(SECOND, 0)).isEqualTo(20);
        assertThat(new Pace(100, 20).due(SECOND, 15)).isEqualTo(5);
        assertThat(new Pace(100, 20).due(SECOND, 25)).isZero();
    }

    @Test
    void neverMoreThanWasAskedFor() {
        assertThat(new Pace(100, 20).due(60 * SECOND, 90)).isEqualTo(10);
    }

    @Test
    void withoutAPaceBatchFollowsBatch() {
        assertThat(new Pace(5_000, null).due(0, 0)).isEqualTo(Pace.BATCH);
        assertThat(new Pace(5_000, null).due(0, 4_990)).isEqualTo(10);
    }
}
