package gent.rechtstreeks.sandbox.read;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.sandbox.population.store.KnownStatus;
import gent.rechtstreeks.sandbox.read.StatusAnswer.State;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusAnswerTest {
    private static final String INSZ = "90610100155";
    private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aStatusCountsForTheCalendarYearOfTheDayAskedAbout() {
        StatusAnswer answer = answer(new KnownStatus(INSZ, true, SINCE), LocalDate.of(2026, 11, 1));

        assertThat(answer)
                .isEqualTo(new StatusAnswer(
                        INSZ, State.KNOWN, true, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), NOW));
    }

    @Test
    void inItsFirstYearItBeginsWhenItWasGiven() {
        StatusAnswer answer = answer(new KnownStatus(INSZ, false, SINCE), LocalDate.of(2025, 5, 1));

        assertThat(answer.validFrom()).isEqualTo(SINCE);
        assertThat(answer.increasedReimbursement()).isFalse();
    }

    @Test
    void beforeItBeganThereIsNoData() {
        assertThat(answer(new KnownStatus(INSZ, true, SINCE), SINCE.minusDays(1))
                        .state())
                .isEqualTo(State.NO_DATA);
    }

    @Test
    void aChildHasNoStatusOfItsOwn() {
        StatusAnswer answer = answer(new KnownStatus(INSZ, null, null), LocalDate.of(2026, 3, 2));

        assertThat(answer.state()).isEqualTo(State.NO_DATA);
        assertThat(answer.increasedReimbursement()).isNull();
    }

    @Test
    void aStrangerIsNotRegistered() {
        assertThat(answer(null, LocalDate.of(2026, 3, 2)).state()).isEqualTo(State.NOT_REGISTERED);
    }

    private static StatusAnswer answer(KnownStatus known, LocalDate on) {
        return StatusAnswer.of(INSZ, known, on, NOW);
    }
}
