package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.AMove.adult;
import static gent.rechtstreeks.eligibility.assess.AMove.minor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressDeclarationTest {

    @ParameterizedTest(name = "moves on {0}, {2}")
    @CsvSource({
        "2026-03-02, 2026-03-12, a Monday: one weekend between",
        "2026-03-06, 2026-03-18, a Friday: two weekends between",
        "2026-03-07, 2026-03-18, a Saturday",
        "2026-03-08, 2026-03-18, a Sunday",
        "2026-03-27, 2026-04-09, over Easter Monday",
        "2026-04-29, 2026-05-12, over Labour Day on a Friday",
        "2026-05-01, 2026-05-13, on Labour Day itself",
        "2026-05-11, 2026-05-22, over Ascension Day",
        "2026-05-22, 2026-06-04, over Whit Monday",
        "2026-07-20, 2026-07-31, the National Day is the next",
        "2026-11-02, 2026-11-13, over Armistice Day",
        "2026-12-24, 2027-01-07, over Christmas and New Year",
        "2026-12-31, 2027-01-13, on the last day of the year",
        "2028-02-25, 2028-03-08, through a leap day"
    })
    void theLastDayIsTheEighthWorkingDayAfterTheMove(String movedOn, LocalDate lastDay, String why) {
        Assessment answer = assess(AMove.announced().on(movedOn).situation());

        assertThat(answer.outcome()).isEqualTo(Eligible.toTell(null, lastDay, "move-not-declared"));
        assertThat(answer.period()).isEqualTo(new Period(LocalDate.parse(movedOn), lastDay.plusDays(1)));
    }

    @Test
    void allWhoMoveAreRemindedOfWhatTheDeclarantIsToDo() {
        Assessment answer = assess(AMove.announced().situation());

        assertThat(answer.mode()).isEqualTo(Mode.REMIND);
        assertThat(answer.subject()).isEqualTo(Subject.person(ANNA));
        assertThat(answer.addressees()).containsExactly(ANNA, BRAM);
    }

    @Test
    void theParentIsRemindedWhenAMinorDeclares() {
        Assessment answer =
                assess(AMove.announced().of(minor(ANNA), adult(BRAM)).situation());

        assertThat(answer.mode()).isEqualTo(Mode.REMIND);
        assertThat(answer.subject()).isEqualTo(Subject.person(ANNA));
        assertThat(answer.addressees()).containsExactly(BRAM);
    }

    @Test
    void aPersonLooksWhenOnlyMinorsMove() {
        Assessment answer = assess(AMove.announced().of(minor(ANNA)).situation());

        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(answer.outcome().reasons()).containsExactly("no-adult-mover");
    }

    @Test
    void declaringMeetsTheObligationWhereverTheMoveGoes() {
        for (AMove move : List.of(
                AMove.declared(),
                AMove.confirmed(),
                AMove.declared().toNowhereKnown(),
                AMove.declared().abroad(),
                AMove.declared().of(minor(ANNA)))) {
            Assessment answer = assess(move.situation());

            assertThat(answer.outcome()).isEqualTo(NotEligible.because("obligation-met"));
            assertThat(answer.mode()).isEqualTo(Mode.REMIND);
        }
    }

    @Test
    void nobodyIsRemindedOfAMoveThatLeavesGhent() {
        NotEligible outside = NotEligible.because("destination-outside-ghent");

        assertThat(assess(AMove.announced().to("44083", "9800").situation()).outcome())
                .isEqualTo(outside);
        assertThat(assess(AMove.announced().abroad().situation()).outcome()).isEqualTo(outside);
    }

    @Test
    void aProtectedDestinationIsAMissingFactOfTheDeclarant() {
        Assessment answer = assess(AMove.announced().toNowhereKnown().situation());

        assertThat(answer.outcome()).isEqualTo(FactsMissing.of(List.of(Domicile.missingOf(ANNA))));
        assertThat(answer.facts()).extracting(UsedFact::fact).containsExactly("move-date", "move-stage");
    }

    @Test
    void theExplanationShowsTheMoveAndTheDestinationWithoutTheAddress() {
        assertThat(assess(AMove.announced().situation()).facts())
                .extracting(UsedFact::residentId, UsedFact::fact, UsedFact::value, UsedFact::source)
                .containsExactly(
                        tuple(null, "move-date", "2026-03-02", "population-register"),
                        tuple(null, "move-stage", "ANNOUNCED", "population-register"),
                        tuple(null, "postal-code", "9040", "population-register"));
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("address-declaration", situation);
    }
}
