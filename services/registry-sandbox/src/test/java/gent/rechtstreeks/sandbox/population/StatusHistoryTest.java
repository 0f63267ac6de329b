package gent.rechtstreeks.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final StatusHistory WITHOUT = StatusHistory.NONE.flipped(FIRST, false);

    @Test
    void whatWasBeforeAFlipStays() {
        StatusHistory history = WITHOUT.flipped(MARCH, true).flipped(JUNE, false);

        assertThat(history.increasedReimbursementOn(MARCH.minusDays(1))).isFalse();
        assertThat(history.increasedReimbursementOn(MARCH)).isTrue();
        assertThat(history.increasedReimbursementOn(JUNE)).isFalse();
        assertThat(history.endAfter(MARCH)).contains(JUNE);
        assertThat(history.endAfter(JUNE)).isEmpty();
    }

    @Test
    void aFlipUndoesWhatWasForeseenForLater() {
        assertThat(WITHOUT.flipped(JUNE, true).flipped(MARCH, false)).isEqualTo(WITHOUT);
    }

    @Test
    void whatIsSaidAlreadyIsNoFlip() {
        assertThat(WITHOUT.flipped(MARCH, false)).isEqualTo(WITHOUT);
    }

    @Test
    void onTheSameDayTheLastWordCounts() {
        assertThat(WITHOUT.flipped(MARCH, true).flipped(MARCH, false)).isEqualTo(WITHOUT);
    }

    @Test
    void whoHadNoStatusHasOneFromThatDay() {
        StatusHistory history = StatusHistory.NONE.flipped(MARCH, true);

        assertThat(history.on(MARCH.minusDays(1))).isEmpty();
        assertThat(history.increasedReimbursementOn(MARCH)).isTrue();
    }
}
