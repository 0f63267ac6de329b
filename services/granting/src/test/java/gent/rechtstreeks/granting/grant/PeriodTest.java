package gent.rechtstreeks.granting.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT_NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Period YEAR = new Period(NEW_YEAR, NEXT_NEW_YEAR);

    @Test
    void periodsThatMeetHaveNoDayInCommon() {
        Period next = new Period(NEXT_NEW_YEAR, null);

        assertThat(YEAR.overlaps(next)).isFalse();
        assertThat(next.overlaps(YEAR)).isFalse();
    }

    @Test
    void aPeriodWithoutEndOverlapsAllThatComesAfterItsStart() {
        Period open = new Period(NEW_YEAR, null);

        assertThat(open.overlaps(YEAR)).isTrue();
        assertThat(YEAR.overlaps(open)).isTrue();
        assertThat(open.overlaps(new Period(NEXT_NEW_YEAR, null))).isTrue();
    }

    @Test
    void theLastDayIsEnoughToOverlap() {
        assertThat(YEAR.overlaps(new Period(NEXT_NEW_YEAR.minusDays(1), null))).isTrue();
    }

    @Test
    void anEmptyPeriodIsRefused() {
        assertThatThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR)).isInstanceOf(IllegalArgumentException.class);
    }
}
