package gent.rechtstreeks.eligibility.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period YEAR = Period.calendarYearOf(LocalDate.of(2026, 7, 21));

    @Test
    void aCalendarYearEndsOnTheNextNewYearsDay() {
        assertThat(YEAR).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void theLastDayIsNotPartOfIt(LocalDate day, boolean contained) {
        assertThat(YEAR.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2026-01-01, false",
        "2025-01-01, 2026-01-02, true",
        "2026-12-31, 2027-06-01, true",
        "2027-01-01, 2027-06-01, false"
    })
    void periodsThatOnlyTouchDoNotOverlap(LocalDate from, LocalDate until, boolean overlap) {
        Period other = new Period(from, until);

        assertThat(YEAR.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(YEAR)).isEqualTo(overlap);
    }

    @Test
    void aPeriodWithoutEndOverlapsAllThatComesLater() {
        Period open = Period.startingOn(LocalDate.of(2020, 1, 1));

        assertThat(open.overlaps(YEAR)).isTrue();
        assertThat(YEAR.overlaps(open)).isTrue();
        assertThat(open.overlaps(Period.startingOn(LocalDate.of(2030, 1, 1)))).isTrue();
    }
}
