package gent.rechtstreeks.portal.show;

import static gent.rechtstreeks.portal.ask.Simulated.Outcome.ELIGIBLE;
import static gent.rechtstreeks.portal.ask.Simulated.Outcome.NOT_ASKED;
import static gent.rechtstreeks.portal.ask.Simulated.Outcome.NOT_ELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Simulated.At;
import gent.rechtstreeks.portal.ask.Simulated.Difference;
import gent.rechtstreeks.portal.ask.Simulated.InMonth;
import gent.rechtstreeks.portal.ask.Simulated.OfRight;
import gent.rechtstreeks.portal.ask.Simulated.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthSpanTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = MARCH.plusMonths(1);

    @Test
    void whatFallsAwayLaterHasALastMonth() {
        MonthSpan span = MonthSpan.span(right(APRIL, NOT_ASKED, ELIGIBLE, ELIGIBLE, NOT_ELIGIBLE));

        assertThat(span).isEqualTo(new MonthSpan(APRIL, MARCH.plusMonths(2), false));
        assertThat(span.isOneMonth()).isFalse();
    }

    @Test
    void whatIsThereInOneMonthOnlyIsToldFromWhatGoesOn() {
        assertThat(MonthSpan.span(right(APRIL, NOT_ASKED, ELIGIBLE, NOT_ASKED)).isOneMonth())
                .isTrue();
        assertThat(MonthSpan.span(right(APRIL, NOT_ASKED, ELIGIBLE)).open()).isTrue();
        assertThat(MonthSpan.span(right(APRIL, NOT_ASKED, ELIGIBLE)).isOneMonth())
                .isFalse();
    }

    @Test
    void whatStaysHasNone() {
        assertThat(MonthSpan.span(right(null, ELIGIBLE, ELIGIBLE))).isNull();
    }

    @Test
    void whatIsOverIsToldFromWhatIsStillToCome() {
        assertThat(MonthCell.cells(right(APRIL, NOT_ASKED, ELIGIBLE, NOT_ASKED)))
                .extracting(MonthCell::past)
                .containsExactly(false, false, true);
    }

    private static OfRight right(YearMonth from, Outcome... outcomes) {
        At at = new At(ELIGIBLE, null, null, List.of(), List.of());
        List<InMonth> months = IntStream.range(0, outcomes.length)
                .mapToObj(month -> new InMonth(MARCH.plusMonths(month), outcomes[month], null))
                .toList();
        return new OfRight("r", "r", "INFORM", false, at, at, from, Difference.WON, months, List.of());
    }
}
