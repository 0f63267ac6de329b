package gent.rechtstreeks.eligibility.simulate;

import static gent.rechtstreeks.eligibility.simulate.Verdict.ELIGIBLE;
import static gent.rechtstreeks.eligibility.simulate.Verdict.NOT_ELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.WiredRules;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.eligibility.rulebook.LoadedRules;
import gent.rechtstreeks.eligibility.simulate.Changes.Removal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rights that the household of 1 January settles for the whole year, from 27 November 2026 on. */
class OnceAYearTest {

    private static final LoadedRules RULES = WiredRules.loading().load(WiredRules.shipped());
    private static final Simulation SIMULATION = new Simulation(RULES.assessor(1), RULES.rights());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final YearMonth THIS_MONTH = YearMonth.from(TODAY);
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final YearMonth NEXT_YEAR = YearMonth.of(2027, 1);
    private static final YearMonth YEAR_AFTER = YearMonth.of(2028, 1);
    private static final Zone BRUSSELS = PostalCodes.zone("1000").orElseThrow();
    private static final String ALLOWANCE = "tax-free-allowance-children";
    private static final String PROPERTY_TAX = "property-tax-reduction";

    @Test
    void aChildCountsFromTheNewYearAfterItsBirthOn() {
        Prospect allowance = of(ALLOWANCE, List.of(), aChildIn(FEBRUARY), 15);

        assertThat(allowance.difference()).isEqualTo(Difference.WON);
        assertThat(allowance.from()).isEqualTo(YEAR_AFTER);
        assertThat(allowance.after().verdict()).isEqualTo(ELIGIBLE);
        assertThat(allowance.months().subList(0, 14)).extracting(State::verdict).containsOnly(NOT_ELIGIBLE);
    }

    @Test
    void nothingBecomesDifferentWhenNoNewYearComesAfterTheChange() {
        Prospect allowance = of(ALLOWANCE, List.of(), aChildIn(FEBRUARY), 14);

        assertThat(allowance.difference()).isEqualTo(Difference.NONE);
        assertThat(allowance.from()).isNull();
        assertThat(allowance.after().verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void aChildOfThisMonthDoesNotCountForThisYear() {
        Prospect allowance = of(ALLOWANCE, List.of(), aChildIn(THIS_MONTH), 12);

        assertThat(allowance.difference()).isEqualTo(Difference.WON);
        assertThat(allowance.from()).isEqualTo(NEXT_YEAR);
        assertThat(allowance.months()).extracting(State::verdict).startsWith(NOT_ELIGIBLE, NOT_ELIGIBLE, ELIGIBLE);
    }

    @Test
    void whoMovesAwayLosesItInTheNewYear() {
        Changes leaving = new Changes(null, new Removal(BRUSSELS, THIS_MONTH.plusMonths(1)), null);
        Prospect reduction = of(PROPERTY_TAX, List.of(YearMonth.of(2020, 3), YearMonth.of(2022, 6)), leaving, 12);

        assertThat(reduction.difference()).isEqualTo(Difference.LOST);
        assertThat(reduction.from()).isEqualTo(NEXT_YEAR);
        assertThat(reduction.now().verdict()).isEqualTo(ELIGIBLE);
        assertThat(reduction.after().verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void whoComesOfAgeCountsUntilTheYearIsOver() {
        Prospect allowance = of(ALLOWANCE, List.of(YearMonth.of(2009, 3)), aMoveThatChangesNothing(), 15);

        assertThat(allowance.difference()).isEqualTo(Difference.BY_TIME);
        assertThat(allowance.from()).isEqualTo(YEAR_AFTER);
        assertThat(allowance.after().verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void whatComesWithABirthTooDoesNotWaitForTheNewYear() {
        Prospect bags = of("waste-bags", List.of(), aChildIn(FEBRUARY), 12);

        assertThat(bags.difference()).isEqualTo(Difference.AMOUNT_CHANGED);
        assertThat(bags.from()).isEqualTo(FEBRUARY);
    }

    private static Changes aChildIn(YearMonth month) {
        return new Changes(month, null, null);
    }

    private static Changes aMoveThatChangesNothing() {
        return new Changes(null, new Removal(PostalCodes.zone("9050").orElseThrow(), FEBRUARY), null);
    }

    /** Of a couple in Ghent with these children. */
    private static Prospect of(String right, List<YearMonth> children, Changes changes, int months) {
        Known known = new Known(
                2 + children.size(),
                children,
                PostalCodes.zone("9000").orElseThrow(),
                null,
                Map.of("increased-reimbursement", true));
        return SIMULATION.of(known, changes, new Horizon(TODAY, months)).prospects().stream()
                .filter(prospect -> prospect.card().right().equals(right))
                .findFirst()
                .orElseThrow();
    }
}
