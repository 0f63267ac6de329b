package gent.rechtstreeks.eligibility.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-07-21",
                "2027-11-01",
                "2026-11-11",
                "2026-12-25",
                "2028-08-15"
            })
    void theTenPublicHolidaysAreNoWorkingDays(LocalDate holiday) {
        assertThat(workingDays.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2027-11-15", "2026-12-31", "2026-04-03"})
    void allSoulsTheKingsFeastNewYearsEveAndGoodFridayAreWorkedOn(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 2026-03-17",
        "2026-03-21, 2026-03-23",
        "2026-03-22, 2026-03-23",
        "2026-04-04, 2026-04-07",
        "2026-05-01, 2026-05-04",
        "2027-12-25, 2027-12-27"
    })
    void theNextWorkingDaySkipsWeekendsAndHolidaysTogether(LocalDate day, LocalDate next) {
        assertThat(workingDays.onOrAfter(day)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-02, 5, 2026-03-09",
        "2026-12-31, 1, 2027-01-04"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate day, int count, LocalDate last) {
        assertThat(workingDays.after(day, count)).isEqualTo(last);
    }
}
