package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final TestClock clock = new TestClock();
    private final Outage outage = new Outage(Logger.getLogger(OutageTest.class), "The test waits", clock);
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        java.util.logging.Logger.getLogger(OutageTest.class.getName()).addHandler(lines);
    }

    @AfterEach
    void stop() {
        java.util.logging.Logger.getLogger(OutageTest.class.getName()).removeHandler(lines);
    }

    @Test
    void isToldWhenItBeginsOnceAMinuteAndWhenItIsOver() {
        for (int second = 0; second < 150; second++) {
            outage.lasts("rain");
            clock.advance(Duration.ofSeconds(1));
        }
        outage.isOver();
        outage.isOver();

        String waits = "WARNING The test waits since 2026-03-02T09:00:00Z: rain";
        assertThat(lines.told)
                .containsExactly(waits, waits, waits, "INFO The test waits no longer; it began 2026-03-02T09:00:00Z");
    }

    @Test
    void isToldAnewWhenItBeginsAnew() {
        outage.lasts("rain");
        outage.isOver();
        outage.lasts("snow");

        assertThat(lines.told).hasSize(3).last().asString().endsWith("snow");
    }

    @Test
    void thatNeverBeganIsNeverOver() {
        outage.isOver();

        assertThat(lines.told).isEmpty();
    }

    private static final class Lines extends Handler {

        private final List<String> told = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            String level = line.getLevel().getName().startsWith("WARN") ? "WARNING" : "INFO";
            told.add(level + " " + String.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
