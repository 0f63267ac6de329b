package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Money;
import gent.rechtstreeks.portal.ask.Simulated;
import gent.rechtstreeks.portal.ask.Simulated.At;
import gent.rechtstreeks.portal.ask.Simulated.Difference;
import gent.rechtstreeks.portal.ask.Simulated.InMonth;
import gent.rechtstreeks.portal.ask.Simulated.Missing;
import gent.rechtstreeks.portal.ask.Simulated.OfRight;
import gent.rechtstreeks.portal.ask.Simulated.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIfResultTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final List<YearMonth> MONTHS =
            Stream.iterate(NOVEMBER, month -> month.plusMonths(1)).limit(3).toList();

    @Test
    void whatIsWonComesFirstAndWhatStaysComesApart() {
        WhatIfResult result = WhatIfResult.of(new Simulated(
                MONTHS,
                List.of(
                        right("kept", Difference.NONE),
                        right("lost", Difference.LOST),
                        right("later", Difference.BY_TIME),
                        right("open", Difference.STILL_UNKNOWN),
                        right("won", Difference.WON)),
                List.of()));

        assertThat(result.changed()).extracting(OfRight::name).containsExactly("won", "lost");
        assertThat(result.byTime()).extracting(OfRight::name).containsExactly("later");
        assertThat(result.unknown()).extracting(OfRight::name).containsExactly("open");
        assertThat(result.same()).extracting(OfRight::name).containsExactly("kept");
    }

    @Test
    void theDrawingHasABoxForEachMonthOfWhatChanges() {
        MonthChart chart = MonthChart.of(MONTHS, List.of(right("x".repeat(80), Difference.WON)));

        assertThat(chart.columns()).extracting(MonthChart.Column::startsYear).containsExactly(true, false, true);
        assertThat(chart.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).hasSize(54).endsWith("…");
            assertThat(row.boxes()).extracting(MonthChart.Box::x).isSorted().doesNotHaveDuplicates();
            assertThat(row.boxes().getLast().x()).isLessThan(chart.width());
            assertThat(row.y()).isLessThan(chart.height());
        });
    }

    @Test
    void whatNothingIsKnownOfIsNotDrawn() {
        WhatIfResult result = WhatIfResult.of(new Simulated(
                MONTHS,
                List.of(
                        right("won", Difference.WON),
                        monthly("open", Outcome.NOT_ASKED, Outcome.FACTS_MISSING, Outcome.FACTS_MISSING),
                        monthly("refused", Outcome.FACTS_MISSING, Outcome.NOT_ELIGIBLE, Outcome.NOT_ELIGIBLE)),
                List.of()));

        assertThat(result.changed()).hasSize(3);
        assertThat(result.drawn()).extracting(OfRight::name).containsExactly("won", "refused");
        assertThat(result.chart().rows()).hasSize(2);
    }

    @Test
    void theDrawingTellsADutyAndAPerhapsFromAYes() {
        assertThat(MonthSymbol.of("INFORM", Outcome.ELIGIBLE)).isEqualTo(MonthSymbol.YES);
        assertThat(MonthSymbol.of("REMIND", Outcome.ELIGIBLE)).isEqualTo(MonthSymbol.DUTY);
        assertThat(MonthSymbol.of("INFORM", Outcome.PERHAPS)).isEqualTo(MonthSymbol.PERHAPS);
    }

    @Test
    void anAmountStandsInTheFirstMonthOnlyUntilItBecomesAnother() {
        Money once = new Money(122000, "EUR");
        List<InMonth> months = List.of(
                new InMonth(NOVEMBER, Outcome.ELIGIBLE, once),
                new InMonth(NOVEMBER.plusMonths(1), Outcome.ELIGIBLE, once),
                new InMonth(NOVEMBER.plusMonths(2), Outcome.ELIGIBLE, new Money(8400, "EUR")));
        At at = new At(Outcome.ELIGIBLE, once, null, List.of(), List.of());
        OfRight right = new OfRight("r", "r", "INFORM", false, at, at, null, Difference.WON, months, List.of());

        assertThat(MonthCell.cells(right))
                .extracting(MonthCell::amount)
                .containsExactly(once, null, new Money(8400, "EUR"));
    }

    @Test
    void whatIsMissingOfSeveralPeopleIsNamedOnceAsWhatTheReaderCanSay() {
        Missing others = new Missing("owns-home", "eigenaar van een woning", null);
        Missing own = new Missing("owns-home", "eigenaar van een woning", "/me/facts/owns-home");
        Missing rent = new Missing("rents-home", "huurt de woning", null);

        assertThat(new At(Outcome.FACTS_MISSING, null, null, List.of(), List.of(others, own, rent)).missing())
                .containsExactly(own, rent);
    }

    @Test
    void whatIsRefusedWhenItComesUpIsNotSaidToBeStillToCome() {
        At notYet = new At(Outcome.NOT_ASKED, null, null, List.of(), List.of());
        At no = new At(Outcome.NOT_ELIGIBLE, null, null, List.of(), List.of());
        At yes = new At(Outcome.ELIGIBLE, null, null, List.of(), List.of());

        assertThat(right("permit", Difference.NONE, notYet, no).same()).isEqualTo(no);
        assertThat(right("bags", Difference.NONE, yes, yes).same()).isEqualTo(yes);
    }

    @Test
    void whatTheAmountsOfTheMonthsAreForIsSaidOnce() {
        At bags = new At(Outcome.ELIGIBLE, null, "€ 63 voor een kalenderjaar.", List.of(), List.of());
        At more = new At(Outcome.ELIGIBLE, null, "€ 84 voor een kalenderjaar.", List.of(), List.of());
        At none = new At(Outcome.NOT_ELIGIBLE, null, null, List.of(), List.of());

        assertThat(right("bags", Difference.NONE, bags, bags).howMuch()).containsExactly(bags.howMuch());
        assertThat(right("bags", Difference.AMOUNT_CHANGED, bags, more).howMuch())
                .containsExactly(bags.howMuch(), more.howMuch());
        assertThat(right("bags", Difference.WON, none, bags).howMuch()).containsExactly(bags.howMuch());
    }

    private static OfRight monthly(String name, Outcome... outcomes) {
        At at = new At(outcomes[0], null, null, List.of(), List.of());
        List<InMonth> months = IntStream.range(0, outcomes.length)
                .mapToObj(month -> new InMonth(MONTHS.get(month), outcomes[month], null))
                .toList();
        return new OfRight(name, name, "INFORM", false, at, at, null, Difference.BECOMES_UNKNOWN, months, List.of());
    }

    private static OfRight right(String name, Difference difference) {
        At at = new At(Outcome.ELIGIBLE, null, null, List.of(), List.of());
        return right(name, difference, at, at);
    }

    private static OfRight right(String name, Difference difference, At now, At after) {
        List<InMonth> months = MONTHS.stream()
                .map(month -> new InMonth(month, Outcome.ELIGIBLE, null))
                .toList();
        return new OfRight(name, name, "INFORM", false, now, after, null, difference, months, List.of());
    }
}
