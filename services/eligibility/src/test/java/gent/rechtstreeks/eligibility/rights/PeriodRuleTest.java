package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.rights.PeriodRule.Kind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRuleTest {

    @ParameterizedTest
    @CsvSource({
        "FROM_THE_DAY, 2025-03-02, 2025-03-02,",
        "FROM_THE_FIRST_OF_THE_MONTH, 2025-03-02, 2025-03-01,",
        "FROM_THE_FIRST_OF_NEXT_MONTH, 2025-12-01, 2026-01-01,",
        "CALENDAR_YEAR, 2025-03-02, 2025-01-01, 2026-01-01",
        "AWARD_YEAR, 2025-08-31, 2024-09-01, 2025-09-01",
        "AWARD_YEAR, 2025-09-01, 2025-09-01, 2026-09-01",
        "MONTHS, 2025-11-30, 2025-11-30, 2026-02-28"
    })
    void eachRegimeHasItsDays(Kind kind, LocalDate day, LocalDate from, LocalDate until) {
        assertThat(new PeriodRule(kind, kind == Kind.MONTHS ? 3 : 0).of(day)).isEqualTo(new Period(from, until));
    }
}
