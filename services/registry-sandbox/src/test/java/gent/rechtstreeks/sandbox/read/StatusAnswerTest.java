package gent.rechtstreeks.sandbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.read.StatusAnswer.State;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusAnswerTest {
    private static final String INSZ = "90610100155";
    private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);
    private static final LocalDate FLIP = LocalDate.of(2026, 4, 1);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aStatusCountsForTheCalendarYearOfTheDayAskedAbout() {
        assertThat(answer(statuses(true), LocalDate.of(2026, 11, 1)))
                .isEqualTo(known(true, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void inItsFirstYearItBeginsWhenItWasGiven() {
        assertThat(answer(statuses(false), LocalDate.of(2025, 5, 1)))
                .isEqualTo(known(false, SINCE, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aFlipSplitsTheYear() {
        StatusHistory history = statuses(true).flipped(FLIP, false);

        assertThat(answer(history, FLIP.minusDays(1))).isEqualTo(known(true, LocalDate.of(2026, 1, 1), FLIP));
        assertThat(answer(history, FLIP)).isEqualTo(known(false, FLIP, LocalDate.of(2027, 1, 1)));
        assertThat(answer(history, LocalDate.of(2027, 6, 1)))
                .isEqualTo(known(false, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)));
    }

    @Test
    void beforeItBeganThereIsNoData() {
        assertThat(answer(statuses(true), SINCE.minusDays(1)).state()).isEqualTo(State.NO_DATA);
    }

    @Test
    void aChildHasNoStatusOfItsOwn() {
        StatusAnswer answer = answer(StatusHistory.NONE, LocalDate.of(2026, 3, 2));

        assertThat(answer.state()).isEqualTo(State.NO_DATA);
        assertThat(answer.increasedReimbursement()).isNull();
    }

    @Test
    void aStrangerIsNotRegistered() {
        assertThat(StatusAnswer.stranger(INSZ).state()).isEqualTo(State.NOT_REGISTERED);
    }

    private static StatusHistory statuses(boolean increasedReimbursement) {
        return StatusHistory.NONE.flipped(SINCE, increasedReimbursement);
    }

    private static StatusAnswer known(boolean increasedReimbursement, LocalDate from, LocalDate until) {
        return new StatusAnswer(INSZ, State.KNOWN, increasedReimbursement, from, until, NOW);
    }

    private static StatusAnswer answer(StatusHistory history, LocalDate on) {
        return StatusAnswer.of(INSZ, history, on, NOW);
    }
}
