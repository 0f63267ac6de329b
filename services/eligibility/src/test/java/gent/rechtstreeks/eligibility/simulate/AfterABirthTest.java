package gent.rechtstreeks.eligibility.simulate;

import static gent.rechtstreeks.eligibility.simulate.Verdict.ELIGIBLE;
import static gent.rechtstreeks.eligibility.simulate.Verdict.FACTS_MISSING;
import static gent.rechtstreeks.eligibility.simulate.Verdict.NOT_ASKED;
import static gent.rechtstreeks.eligibility.simulate.Verdict.NOT_ELIGIBLE;
import static gent.rechtstreeks.eligibility.simulate.Verdict.PERHAPS;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.WiredRules;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.eligibility.rulebook.LoadedRules;
import gent.rechtstreeks.eligibility.simulate.Changes.Removal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What came with a birth, imagined or long ago, when the household lives elsewhere later; from 2 March 2026 on. */
class AfterABirthTest {

    private static final LoadedRules RULES = WiredRules.loading().load(WiredRules.shipped());
    private static final Simulation SIMULATION = new Simulation(RULES.assessor(1), RULES.rights());
    private static final Horizon YEAR = new Horizon(LocalDate.of(2026, 3, 2), 12);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Zone GHENT = PostalCodes.zone("9000").orElseThrow();
    private static final Removal TO_BRUSSELS =
            new Removal(PostalCodes.zone("1000").orElseThrow(), JULY);
    private static final Removal TO_ANTWERP =
            new Removal(PostalCodes.zone("2000").orElseThrow(), JULY);
    private static final Changes A_CHILD = new Changes(APRIL, null, null);
    private static final String BENEFIT = "basic-child-benefit";
    private static final String GRANT = "birth-grant";
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BABY = new UUID(0, 2);

    @Test
    void whatIsPaidEachMonthEndsWithTheMoveOutOfFlanders() {
        Prospect benefit = of(BENEFIT, couple(), new Changes(APRIL, TO_BRUSSELS, null));

        assertThat(benefit.months().subList(0, 6))
                .extracting(State::verdict)
                .containsExactly(NOT_ASKED, ELIGIBLE, ELIGIBLE, ELIGIBLE, NOT_ELIGIBLE, NOT_ELIGIBLE);
        assertThat(benefit.from()).isEqualTo(APRIL);
    }

    @Test
    void itGoesOnWithinFlanders() {
        Prospect benefit = of(BENEFIT, couple(), new Changes(APRIL, TO_ANTWERP, null));

        assertThat(benefit.months().subList(1, 12)).extracting(State::verdict).containsOnly(ELIGIBLE);
        assertThat(benefit.months().getLast().cents()).isEqualTo(18379);
    }

    @Test
    void whatIsPaidOnceStandsWhereItIsPaid() {
        Prospect grant = of(GRANT, couple(), new Changes(APRIL, TO_BRUSSELS, null));

        assertThat(grant.difference()).isEqualTo(Difference.WON);
        assertThat(grant.from()).isEqualTo(APRIL);
        assertThat(grant.after().cents()).isEqualTo(126356);
        assertThat(grant.months())
                .filteredOn(month -> month.verdict() == ELIGIBLE)
                .hasSize(1);
    }

    @Test
    void whatIsPaidOnceAtABirthdayIsNoPaymentOfLaterMonths() {
        Known enrolled = new Known(3, List.of(YearMonth.of(2023, 6)), GHENT, null, Map.of());
        Start start = new Strangers(enrolled, YEAR.today()).shapes().getFirst();
        UUID child = start.born().iterator().next();
        Start atSchool = new Start(
                start.asker(),
                start.household(),
                Words.always(child, "school-enrolment", "OTHER_DUTCH").toList(),
                start.people(),
                start.reader(),
                start.born());
        Prospect supplement = named(
                "nursery-supplement", SIMULATION.of(atSchool, A_CHILD, YEAR).prospects());

        assertThat(supplement.difference()).isEqualTo(Difference.BY_TIME);
        assertThat(supplement.from()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(supplement.after().verdict()).isEqualTo(ELIGIBLE);
        assertThat(supplement.months().get(4).verdict()).isEqualTo(NOT_ASKED);
    }

    @Test
    void whoIsBornElsewhereGetsNoGrantOfFlandersByMovingThere() {
        Known brussels = new Known(2, List.of(), TO_BRUSSELS.to(), null, Map.of());
        Changes toGhent = new Changes(APRIL, new Removal(GHENT, JULY), null);

        assertThat(of(GRANT, brussels, toGhent).months().getLast().verdict()).isEqualTo(NOT_ELIGIBLE);
        assertThat(of(BENEFIT, brussels, toGhent).difference()).isEqualTo(Difference.WON);
        assertThat(of(BENEFIT, brussels, toGhent).from()).isEqualTo(JULY);
    }

    @Test
    void whatIsNoPaymentIsAskedAgainToo() {
        Prospect care = of("income-based-child-care", couple(), new Changes(APRIL, TO_BRUSSELS, null));

        assertThat(care.months().get(3).verdict()).isEqualTo(FACTS_MISSING);
        assertThat(care.months().get(4).verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void whatGoesOnForAChildWhoIsThereIsLookedAt() {
        Prospect benefit = of(BENEFIT, family(), new Changes(null, TO_BRUSSELS, null));

        assertThat(benefit.now().verdict()).isEqualTo(ELIGIBLE);
        assertThat(benefit.now().cents())
                .as("that of the day of birth is not paid any more")
                .isNull();
        assertThat(benefit.difference()).isEqualTo(Difference.LOST);
        assertThat(benefit.from()).isEqualTo(JULY);
        assertThat(of("care-supplement", family(), A_CHILD).now().verdict()).isEqualTo(PERHAPS);
        assertThat(of(GRANT, family(), new Changes(null, TO_BRUSSELS, null))
                        .now()
                        .verdict())
                .isEqualTo(NOT_ASKED);
    }

    @Test
    void itIsForAnotherChildToo() {
        Prospect benefit = of(BENEFIT, family(), A_CHILD);

        assertThat(benefit.difference()).isEqualTo(Difference.FOR_ANOTHER_TOO);
        assertThat(benefit.from()).isEqualTo(APRIL);
        assertThat(benefit.after().answers()).hasSize(2);
    }

    @Test
    void ofChildrenWhoseBirthNobodySaidNothingIsLookedAt() {
        Known unsaid = new Known(null, null, GHENT, null, Map.of());

        assertThat(of(BENEFIT, unsaid, A_CHILD).now().verdict()).isEqualTo(NOT_ASKED);
        assertThat(of(BENEFIT, unsaid, A_CHILD).after().cents()).isEqualTo(18379);
    }

    @Test
    void aResidentWhoIsNoParentDoesNotReadOfAChild() {
        Changes away = new Changes(null, TO_BRUSSELS, null);
        List<Fact> none = List.of();

        assertThat(ofResident(none, Set.of(BABY), away).difference()).isEqualTo(Difference.LOST);
        assertThat(ofResident(none, Set.of(), away).now().verdict()).isEqualTo(NOT_ASKED);
    }

    @Test
    void thatItIsHadAlreadyDoesNotHideThatItGoes() {
        List<Fact> had = Words.always(BABY, BENEFIT, true).toList();
        Prospect benefit = ofResident(had, Set.of(BABY), new Changes(null, TO_BRUSSELS, null));

        assertThat(benefit.now().verdict()).isEqualTo(ELIGIBLE);
        assertThat(benefit.difference()).isEqualTo(Difference.LOST);
    }

    private static Prospect ofResident(List<Fact> said, Set<UUID> born, Changes changes) {
        LocalDate bornOn = LocalDate.of(2026, 2, 3);
        List<Member> members = List.of(
                new Member(ANNA, Relation.REFERENCE_PERSON, LocalDate.of(1990, 1, 1), false, false),
                new Member(BABY, Relation.CHILD, bornOn, false, false));
        Household home = new Household(new UUID(0, 9), 1, ANNA, members, GHENT, Instant.EPOCH);
        Reader reader = Reader.of(Set.of(ANNA), born.isEmpty() ? Map.of() : Map.of(BABY, bornOn), home.id(), 0);
        Start start = new Start(ANNA, home, said, KnownPeople.of(List.of()), reader, born);
        return named(BENEFIT, SIMULATION.of(start, changes, YEAR).prospects());
    }

    private static Known couple() {
        return new Known(2, List.of(), GHENT, null, Map.of());
    }

    private static Known family() {
        return new Known(3, List.of(YearMonth.of(2022, 6)), GHENT, null, Map.of());
    }

    private static Prospect of(String right, Known known, Changes changes) {
        return named(right, SIMULATION.of(known, changes, YEAR).prospects());
    }

    private static Prospect named(String right, List<Prospect> all) {
        return all.stream()
                .filter(prospect -> prospect.card().right().equals(right))
                .findFirst()
                .orElseThrow();
    }
}
