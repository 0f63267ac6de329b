package gent.rechtstreeks.eligibility.simulate;

import static gent.rechtstreeks.eligibility.simulate.Verdict.ELIGIBLE;
import static gent.rechtstreeks.eligibility.simulate.Verdict.FACTS_MISSING;
import static gent.rechtstreeks.eligibility.simulate.Verdict.NOT_ASKED;
import static gent.rechtstreeks.eligibility.simulate.Verdict.NOT_ELIGIBLE;
import static gent.rechtstreeks.eligibility.simulate.Verdict.PERHAPS;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.WiredRules;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.eligibility.rulebook.LoadedRules;
import gent.rechtstreeks.eligibility.simulate.Changes.Earning;
import gent.rechtstreeks.eligibility.simulate.Changes.Removal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every right of the service, asked of households that nobody knows, from 2 March 2026 on. */
class SimulationTest {

    private static final LoadedRules RULES = WiredRules.loading().load(WiredRules.shipped());
    private static final Simulation SIMULATION = new Simulation(RULES.assessor(1), RULES.rights());
    private static final Horizon YEAR = new Horizon(LocalDate.of(2026, 3, 2), 12);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Zone GHENT = PostalCodes.zone("9000").orElseThrow();
    private static final Zone ANTWERP = PostalCodes.zone("2000").orElseThrow();
    private static final Changes A_CHILD = new Changes(MAY, null, null);
    private static final Changes TO_ANTWERP = new Changes(null, new Removal(ANTWERP, MAY), null);
    private static final Map<String, Boolean> REIMBURSED = Map.of("increased-reimbursement", true);

    @Test
    void everyRightIsAnsweredForNowAndForEachMonth() {
        List<Prospect> all = prospects(couple(REIMBURSED), A_CHILD);

        assertThat(all).hasSameSizeAs(RULES.rights().all()).allSatisfy(prospect -> assertThat(prospect.months())
                .hasSize(12));
    }

    @Test
    void whatComesWithAChildIsWonInItsMonth() {
        Prospect grant = of("birth-grant", couple(Map.of()), A_CHILD);

        assertThat(grant.difference()).isEqualTo(Difference.WON);
        assertThat(grant.from()).isEqualTo(MAY);
        assertThat(grant.now().verdict()).isEqualTo(NOT_ASKED);
        assertThat(grant.after().cents()).isEqualTo(126356);
        assertThat(grant.months().subList(0, 3))
                .extracting(State::verdict)
                .containsExactly(NOT_ASKED, NOT_ASKED, ELIGIBLE);
    }

    @Test
    void anObligationLastsAsLongAsOneCanMeetIt() {
        Prospect declaration = of("birth-declaration", couple(Map.of()), A_CHILD);

        assertThat(declaration.months().subList(2, 4))
                .extracting(State::verdict)
                .containsExactly(ELIGIBLE, NOT_ASKED);
    }

    @Test
    void anAmountThatGrowsWithTheHouseholdChanges() {
        Prospect bags = of("waste-bags", couple(REIMBURSED), A_CHILD);

        assertThat(bags.difference()).isEqualTo(Difference.AMOUNT_CHANGED);
        assertThat(bags.now().cents()).isEqualTo(6300);
        assertThat(bags.after().cents()).isEqualTo(8400);
        assertThat(bags.months()).extracting(State::cents).startsWith(6300L, 6300L, 8400L);
    }

    @Test
    void whoLeavesTheCityLosesWhatIsTheCitys() {
        Prospect bags = of("waste-bags", couple(REIMBURSED), TO_ANTWERP);

        assertThat(bags.difference()).isEqualTo(Difference.LOST);
        assertThat(bags.from()).isEqualTo(MAY);
        assertThat(bags.after().verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void whatIsUnknownStaysUnknownUntilItNoLongerMatters() {
        Prospect open = of("waste-bags", couple(Map.of()), A_CHILD);
        Prospect ruledOut = of("waste-bags", couple(Map.of()), TO_ANTWERP);

        assertThat(open.difference()).isEqualTo(Difference.STILL_UNKNOWN);
        assertThat(open.from()).isNull();
        assertThat(ruledOut.difference()).isEqualTo(Difference.RULED_OUT);
    }

    @Test
    void aLowerIncomeCountsFromItsMonth() {
        Known earning = new Known(2, List.of(), GHENT, 6_000_000L, noStatus());
        Changes less = new Changes(null, null, new Earning(1_500_000, MAY));
        Prospect reimbursement = of("increased-reimbursement", earning, less);

        assertThat(reimbursement.difference()).isEqualTo(Difference.WON);
        assertThat(reimbursement.from()).isEqualTo(MAY);
        assertThat(reimbursement.months().subList(0, 3))
                .extracting(State::verdict)
                .containsExactly(NOT_ELIGIBLE, NOT_ELIGIBLE, PERHAPS);
    }

    @Test
    void whatOnlyItsAuthorityCanTellIsAPerhapsAndWhenItGoesNothingIsLost() {
        Known earning = new Known(2, List.of(), GHENT, 1_500_000L, noStatus());
        Changes more = new Changes(null, null, new Earning(6_000_000, MAY));
        Prospect reimbursement = of("increased-reimbursement", earning, more);

        assertThat(of("care-supplement", couple(Map.of()), A_CHILD).after().verdict())
                .isEqualTo(PERHAPS);
        assertThat(reimbursement.now().verdict()).isEqualTo(PERHAPS);
        assertThat(reimbursement.difference()).isEqualTo(Difference.RULED_OUT);
    }

    @Test
    void ofANumberOfPeopleThatNobodySaidNoAmountIsPromised() {
        Prospect bags = of("waste-bags", new Known(null, List.of(), GHENT, null, REIMBURSED), A_CHILD);

        assertThat(bags.now().verdict()).isEqualTo(ELIGIBLE);
        assertThat(bags.now().cents()).isNull();
        assertThat(bags.now().unsure()).containsExactly("size");
    }

    @Test
    void whetherThereAreChildrenIsUnknownUntilSomebodySaysIt() {
        Known nothing = new Known(null, null, GHENT, null, Map.of("living-wage", true));
        Prospect supplement = of("social-supplement", nothing, A_CHILD);

        assertThat(supplement.now().verdict()).isEqualTo(FACTS_MISSING);
        assertThat(supplement.now().unsure()).contains("adult");
        assertThat(supplement.after().verdict()).isEqualTo(ELIGIBLE);
    }

    @Test
    void whatTheDaysChangeIsNotSaidOfTheChanges() {
        Known grownUp = new Known(2, List.of(YearMonth.of(2008, 8)), GHENT, null, Map.of("living-wage", true));
        Prospect supplement = of("social-supplement", grownUp, new Changes(null, null, new Earning(0, MAY)));

        assertThat(supplement.difference()).isEqualTo(Difference.BY_TIME);
        assertThat(supplement.from()).isEqualTo(YearMonth.of(2026, 8));
        assertThat(supplement.after().verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void aResidentStartsFromWhatIsKnownOfAll() {
        UUID anna = new UUID(0, 1);
        UUID bram = new UUID(0, 2);
        Household home = AHousehold.of(2).in(GHENT);
        List<Fact> said = Words.always(bram, "increased-reimbursement", true).toList();
        Reader reader = Reader.of(Set.of(anna), Map.of(), home.id(), 1);
        Start start = new Start(anna, home, said, KnownPeople.of(List.of()), reader, Set.of());

        Prospect bags = named("waste-bags", SIMULATION.of(start, A_CHILD, YEAR).prospects());
        assertThat(bags.now().cents()).isEqualTo(6300);
        assertThat(bags.after().cents()).isEqualTo(8400);
    }

    /** Else one could find the income of another one by trying. */
    @Test
    void anIncomeThatChangesIsThatOfAllOfThem() {
        UUID anna = new UUID(0, 1);
        UUID bram = new UUID(0, 2);
        Household home = AHousehold.of(2).in(GHENT);
        Reader reader = Reader.of(Set.of(anna), Map.of(), home.id(), 1);
        Changes nothing = new Changes(null, null, new Earning(0, MAY));
        List<Verdict> verdicts = Stream.of(0, 9_000_000)
                .map(income -> Stream.concat(noStatus(anna, bram), Words.always(bram, Words.INCOME, income))
                        .toList())
                .map(said -> new Start(anna, home, said, KnownPeople.of(List.of()), reader, Set.of()))
                .map(start -> SIMULATION.of(start, nothing, YEAR).prospects())
                .map(all -> named("increased-reimbursement", all).after().verdict())
                .toList();

        assertThat(verdicts).containsExactly(PERHAPS, PERHAPS);
    }

    @Test
    void theNextBirthdayAnswersInThePlaceOfTheOneBefore() {
        YearMonth born = YearMonth.of(2023, 6);
        Known family = new Known(3, List.of(born), GHENT, null, Map.of());
        Horizon threeYears = new Horizon(YEAR.today(), 36);
        Prospect supplement = named(
                "nursery-supplement", SIMULATION.of(family, A_CHILD, threeYears).prospects());

        assertThat(verdict(supplement, threeYears, born.plusYears(3))).isEqualTo(FACTS_MISSING);
        assertThat(verdict(supplement, threeYears, born.plusYears(5).minusMonths(1)))
                .isEqualTo(FACTS_MISSING);
        assertThat(verdict(supplement, threeYears, born.plusYears(5))).isEqualTo(NOT_ELIGIBLE);
        assertThat(supplement.months().getLast().verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    private static Verdict verdict(Prospect prospect, Horizon horizon, YearMonth month) {
        return prospect.months().get(horizon.all().indexOf(month)).verdict();
    }

    private static Map<String, Boolean> noStatus() {
        return Map.of(
                "increased-reimbursement", false,
                "living-wage", false,
                "income-replacement-allowance", false,
                "elderly-income-guarantee", false,
                "elderly-care-budget", false);
    }

    private static Stream<Fact> noStatus(UUID... people) {
        return noStatus().keySet().stream()
                .flatMap(fact -> Stream.of(people).flatMap(person -> Words.always(person, fact, false)));
    }

    private static Known couple(Map<String, Boolean> facts) {
        return new Known(2, List.of(), GHENT, null, facts);
    }

    private static Prospect of(String right, Known known, Changes changes) {
        return named(right, prospects(known, changes));
    }

    private static List<Prospect> prospects(Known known, Changes changes) {
        return SIMULATION.of(known, changes, YEAR).prospects();
    }

    private static Prospect named(String right, List<Prospect> all) {
        return all.stream()
                .filter(prospect -> prospect.card().right().equals(right))
                .findFirst()
                .orElseThrow();
    }
}
