package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimingTest {

    private static final long MILLI = 1_000_000;

    private final Timing timing = new Timing();

    @Test
    void ofEachServiceTheSlowestCallIsTold() {
        timing.begin();
        timing.took(Service.GRANTING, 9 * MILLI);
        timing.took(Service.GRANTING, 2 * MILLI);
        timing.took(Service.LIFE_EVENTS, 3 * MILLI);

        assertThat(timing.header()).endsWith("life-events;dur=3.0, granting;dur=9.0");
    }

    @Test
    void theWholePageIsCountedFromTheRequest() {
        timing.begin();

        assertThat(timing.header()).matches("total;dur=\\d+\\.\\d");
    }
}
