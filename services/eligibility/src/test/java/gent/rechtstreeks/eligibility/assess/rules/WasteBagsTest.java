package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WasteBagsTest {

    @ParameterizedTest(name = "{0} adults and {1} children: {2} cents")
    @CsvSource({
        "1, 0, 4200",
        "1, 1, 6300",
        "2, 0, 6300",
        "2, 1, 8400",
        "1, 2, 8400",
        "2, 2, 10500",
        "2, 3, 10500",
        "2, 4, 12600",
        "2, 9, 12600"
    })
    void theAmountFollowsFromTheNumberOfDependants(int adults, int children, long cents) {
        Household household = AHousehold.of(adults).andChildren(children).inGhent();

        Eligible eligible = (Eligible) assess(ABirth.registered()
                        .in(household)
                        .knowing(AFact.yes(ANNA))
                        .situation())
                .outcome();

        assertThat(eligible.amountCents()).isEqualTo(cents);
    }

    @Test
    void itCoversTheWholeHouseholdForTheYearOfTheBirthAndIsPaidToTheReferencePerson() {
        Assessment answer = assess(ABirth.registered().knowing(AFact.yes(BRAM)).situation());

        assertThat(answer.mode()).isEqualTo(Mode.GRANT);
        assertThat(answer.subject()).isEqualTo(Subject.household(AHousehold.ID));
        assertThat(answer.period()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(answer.addressees()).containsExactly(ANNA);
        assertThat(answer.outcome())
                .isEqualTo(new Eligible(
                        8400L, ANNA, List.of(ANNA, BRAM, CHILD), null, List.of("increased-reimbursement")));
    }

    @Test
    void nothingKnownMeansThatTheFactOfEveryAdultIsMissing() {
        assertThat(missing(ABirth.registered()))
                .extracting(MissingFact::residentId)
                .containsExactly(ANNA, BRAM);
        assertThat(missing(ABirth.registered())).extracting(MissingFact::source).containsOnly("social-security-bank");
    }

    @Test
    void oneYesSettlesItWhateverTheOthersAre() {
        assertThat(outcome(AFact.yes(ANNA))).isInstanceOf(Eligible.class);
        assertThat(outcome(AFact.yes(ANNA), AFact.no(BRAM))).isInstanceOf(Eligible.class);
    }

    @Test
    void oneNoLeavesTheOtherMissing() {
        assertThat(outcome(AFact.no(ANNA))).isEqualTo(FactsMissing.of(List.of(AFact.missingOf(BRAM))));
    }

    @Test
    void onlyANoForEveryAdultIsANo() {
        assertThat(outcome(AFact.no(ANNA), AFact.no(BRAM)))
                .isEqualTo(NotEligible.because("no-increased-reimbursement"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fact.State.class,
            names = {"NO_DATA", "NOT_ALLOWED"})
    void aSourceThatSaysNothingHasNotSaidNo(Fact.State state) {
        assertThat(outcome(AFact.no(ANNA), AFact.without(BRAM, state)))
                .isEqualTo(FactsMissing.of(List.of(AFact.missingOf(BRAM))));
    }

    @Test
    void whatAResidentSaysOfHerselfIsNotEnough() {
        assertThat(outcome(AFact.no(ANNA), AFact.selfDeclared(BRAM))).isInstanceOf(FactsMissing.class);
    }

    @ParameterizedTest(name = "yes from {0} until {1}, born on 2026-03-02: counts {2}")
    @CsvSource({
        "2025-01-01, 2026-01-01, false",
        "2025-01-01, 2026-01-02, true",
        "2026-12-31, , true",
        "2027-01-01, , false",
        ", , true"
    })
    void aYesCountsWhenItHoldsSomewhereInTheYearOfTheBirth(String from, String until, boolean counts) {
        assertThat(outcome(AFact.known(ANNA, true, from, until)) instanceof Eligible)
                .isEqualTo(counts);
    }

    @ParameterizedTest(name = "no from {0} until {1}, born on 2026-03-02: counts {2}")
    @CsvSource({
        "2026-01-01, 2026-03-02, false",
        "2026-01-01, 2026-03-03, true",
        "2026-03-02, , true",
        "2026-03-03, , false"
    })
    void aNoCountsOnlyWhenItHoldsOnTheDayOfBirth(String from, String until, boolean counts) {
        assertThat(outcome(AFact.no(ANNA), AFact.known(BRAM, false, from, until)) instanceof NotEligible)
                .isEqualTo(counts);
    }

    @ParameterizedTest(name = "born on {0}: asked {1}")
    @CsvSource({"2008-03-03, false", "2008-03-02, true"})
    void aMemberIsAskedFromTheEighteenthBirthdayOn(LocalDate bornOn, boolean asked) {
        UUID teenager = new UUID(0, 40);
        Household household = AHousehold.of(1)
                .and(new Member(teenager, Relation.OTHER, bornOn, false, false))
                .inGhent();

        assertThat(missing(ABirth.registered().in(household)))
                .extracting(MissingFact::residentId)
                .hasSize(asked ? 2 : 1);
    }

    @Test
    void aMinorWhoIsTheReferencePersonIsAskedToo() {
        Household household = AHousehold.of(0)
                .and(new Member(ANNA, Relation.REFERENCE_PERSON, LocalDate.of(2009, 6, 1), false, false))
                .andChild(CHILD)
                .inGhent();

        assertThat(missing(ABirth.registered().in(household)))
                .extracting(MissingFact::residentId)
                .containsExactly(ANNA);
    }

    @Test
    void aMemberWhoDiedIsNeitherAskedNorCounted() {
        Household household = AHousehold.of(1)
                .and(new Member(BRAM, Relation.PARTNER, LocalDate.of(1988, 1, 1), false, true))
                .andChild(CHILD)
                .inGhent();

        Outcome outcome = assess(ABirth.registered()
                        .in(household)
                        .knowing(AFact.yes(ANNA))
                        .situation())
                .outcome();

        assertThat(outcome)
                .isEqualTo(new Eligible(6300L, ANNA, List.of(ANNA, CHILD), null, List.of("increased-reimbursement")));
    }

    @Test
    void aPersonLooksWhenTheReferencePersonDied() {
        Household household = AHousehold.of(0)
                .and(new Member(ANNA, Relation.REFERENCE_PERSON, LocalDate.of(1988, 1, 1), false, true))
                .and(new Member(BRAM, Relation.PARTNER, LocalDate.of(1988, 1, 1), false, false))
                .inGhent();

        Assessment answer = assess(
                ABirth.registered().in(household).knowing(AFact.yes(BRAM)).situation());

        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(((Eligible) answer.outcome()).reasons()).startsWith("no-reference-person");
    }

    @Test
    void aDomicileElsewhereIsANoWithoutAskingAnybody() {
        Household household = AHousehold.of(2).in(new Zone("44083", "9800"));

        assertThat(assess(ABirth.registered().in(household).situation()).outcome())
                .isEqualTo(NotEligible.because("domicile-outside-ghent"));
    }

    @Test
    void aProtectedAddressLeavesTheDomicileMissing() {
        Household household = AHousehold.of(1).nowhereKnown();

        assertThat(missing(ABirth.registered().in(household).knowing(AFact.yes(ANNA))))
                .containsExactly(Domicile.missingOf(ANNA));
    }

    @Test
    void theExplanationShowsTheYesAndHidesTheNoOfTheOthers() {
        Assessment answer = assess(
                ABirth.registered().knowing(AFact.yes(ANNA), AFact.no(BRAM)).situation());

        assertThat(answer.facts())
                .filteredOn(fact -> fact.residentId() != null)
                .containsExactly(AFact.yes(ANNA).used());
        assertThat(answer.facts())
                .extracting(UsedFact::fact)
                .contains("birth-date", "household-size", "domicile", "increased-reimbursement");
    }

    @Test
    void whenBothHaveItTheAnswerRestsOnOneOfThem() {
        Assessment answer = assess(
                ABirth.registered().knowing(AFact.yes(ANNA), AFact.yes(BRAM)).situation());

        assertThat(answer.facts())
                .filteredOn(fact -> fact.residentId() != null)
                .containsExactly(AFact.yes(ANNA).used());
    }

    @Test
    void theTraceSaysWhichRowsMatchedAndNothingOfTheNoOfTheOthers() {
        Trace alone =
                assess(ABirth.registered().knowing(AFact.yes(ANNA)).situation()).trace();
        Trace both = assess(ABirth.registered()
                        .knowing(AFact.yes(ANNA), AFact.no(BRAM))
                        .situation())
                .trace();

        assertThat(both).isEqualTo(alone);
        assertThat(both.steps())
                .contains(
                        new Trace.Step(
                                "outcome",
                                List.of(4),
                                "true, GRANT, increased-reimbursement",
                                List.of("in-ghent", "has-reference-person")),
                        new Trace.Step("amount", List.of(3), "84.00", List.of("size")));
    }

    @Test
    void whatMayStillBeTheRowIsTracedToo() {
        Trace trace = assess(ABirth.registered().situation()).trace();

        assertThat(trace.steps())
                .filteredOn(step -> step.decision().equals("outcome"))
                .extracting(Trace.Step::rows)
                .containsExactly(List.of(3, 4));
    }

    @Test
    void aNoIsNotExplainedByAnAmount() {
        Assessment no = assess(
                ABirth.registered().knowing(AFact.no(ANNA), AFact.no(BRAM)).situation());

        assertThat(no.parameters()).isEmpty();
        assertThat(no.trace().steps())
                .extracting(Trace.Step::decision)
                .contains("outcome")
                .doesNotContain("amount");
        assertThat(assess(ABirth.registered().knowing(AFact.yes(ANNA)).situation())
                        .parameters())
                .extracting(Parameter::name)
                .containsExactly("twoDependants");
    }

    private Outcome outcome(Fact... facts) {
        return assess(ABirth.registered().knowing(facts).situation()).outcome();
    }

    private List<MissingFact> missing(ABirth birth) {
        return ((FactsMissing) assess(birth.situation()).outcome()).missing();
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("waste-bags", situation);
    }
}
