package gent.rechtstreeks.lifeevents.takeon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeOnOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void nobodyIsToldOfDaysThatHavePassedUnlessItIsAskedFor() {
        assertThat(TakeOnOrder.of(null, TODAY)).contains(new TakeOnOrder(null, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-14", "2026-03-02"})
    void theRightsOfADayAreThoseOfDaysAfterTheOneBefore(LocalDate day) {
        assertThat(TakeOnOrder.of(day, TODAY)).contains(new TakeOnOrder(day, day.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-03-03", "2027-01-01"})
    void aDayOfAnotherYearOrOneThatHasNotComeIsRefused(LocalDate day) {
        assertThat(TakeOnOrder.of(day, TODAY)).isEmpty();
    }
}
