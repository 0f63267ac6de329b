package gent.rechtstreeks.sandbox.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final Said DEALT = new Said("BAGS", new Days(NEW_YEAR, NEXT_YEAR));
    private static final History SET =
            new History(List.of(new History.Change(JUNE, null), new History.Change(MARCH, "CONTAINER")));

    @Test
    void untilTheFirstDayThatWasSetItIsAsItWasDealtOut() {
        assertThat(SET.over(DEALT, MARCH.minusDays(1))).isEqualTo(new Said("BAGS", new Days(NEW_YEAR, MARCH)));
    }

    @Test
    void fromThenOnItIsAsItWasSet() {
        assertThat(SET.over(DEALT, MARCH)).isEqualTo(new Said("CONTAINER", new Days(MARCH, JUNE)));
        assertThat(SET.over(DEALT, JUNE)).isEqualTo(new Said(null, new Days(JUNE, NEXT_YEAR)));
    }

    @Test
    void withoutAnythingSetNothingChanges() {
        assertThat(History.NONE.over(DEALT, MARCH)).isEqualTo(DEALT);
    }
}
