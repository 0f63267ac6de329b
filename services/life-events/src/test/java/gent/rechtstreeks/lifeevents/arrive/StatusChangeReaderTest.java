package gent.rechtstreeks.lifeevents.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusChangeReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T22:59:59Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aChangeIsToldOnTheDayInBelgiumOnWhichItWasRecorded() {
        assertThat(StatusChangeReader.toldOn(Instant.parse("2026-02-28T23:00:00Z"), NOW))
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(StatusChangeReader.toldOn(NOW, NOW)).isEqualTo(TODAY);
    }

    @Test
    void aClockThatIsFastMakesNoDayThatHasNotCome() {
        assertThat(StatusChangeReader.toldOn(NOW.plusSeconds(1), NOW)).isEqualTo(TODAY);
    }
}
