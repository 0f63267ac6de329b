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

class TemporaryParkingPermitTest {

    @Test
    void aDeclarationIsEnoughAndAllWhoMoveAreTold() {
        for (AMove move : List.of(AMove.declared(), AMove.confirmed())) {
            Assessment answer = assess(move.situation());

            assertThat(answer.mode()).isEqualTo(Mode.PROPOSE);
            assertThat(answer.subject()).isEqualTo(Subject.person(ANNA));
            assertThat(answer.addressees()).containsExactly(ANNA, BRAM);
            assertThat(answer.outcome()).isEqualTo(Eligible.toTell(null, LocalDate.of(2026, 6, 1), "move-declared"));
        }
    }

    @ParameterizedTest(name = "moves on {0}: until {1}")
    @CsvSource({
        "2026-03-02, 2026-06-02",
        "2026-10-31, 2027-01-31",
        "2026-11-30, 2027-02-28",
        "2026-12-31, 2027-03-31",
        "2027-11-30, 2028-02-29"
    })
    void itCoversThreeMonthsFromTheDayOfTheMoveAndIsToldUntilTheLastOfThem(LocalDate movedOn, LocalDate until) {
        Assessment answer = assess(AMove.declared().on(movedOn.toString()).situation());

        assertThat(answer.period()).isEqualTo(new Period(movedOn, until));
        assertThat(answer.outcome()).isInstanceOfSatisfying(Eligible.class, eligible -> assertThat(eligible.deadline())
                .isEqualTo(until.minusDays(1)));
    }

    @Test
    void whatTheResidentCanHandInComesWithIt() {
        assertThat(assess(AMove.declared().situation()).facts())
                .extracting(UsedFact::residentId, UsedFact::fact, UsedFact::value)
                .containsExactly(
                        tuple(null, "move-date", "2026-03-02"),
                        tuple(null, "move-stage", "DECLARED"),
                        tuple(null, "postal-code", "9040"));
    }

    @Test
    void aMoveThatLeavesGhentGivesNone() {
        NotEligible outside = NotEligible.because("destination-outside-ghent");

        assertThat(assess(AMove.declared().to("44083", "9800").situation()).outcome())
                .isEqualTo(outside);
        assertThat(assess(AMove.declared().abroad().situation()).outcome()).isEqualTo(outside);
    }

    @Test
    void aProtectedDestinationIsAMissingFactOfTheDeclarant() {
        Assessment answer = assess(AMove.confirmed().toNowhereKnown().situation());

        assertThat(answer.outcome()).isEqualTo(FactsMissing.of(List.of(Domicile.missingOf(ANNA))));
        assertThat(answer.facts()).extracting(UsedFact::fact).doesNotContain("postal-code");
    }

    @Test
    void aPersonLooksWhenOnlyMinorsMove() {
        Assessment answer = assess(AMove.declared().of(minor(ANNA)).situation());

        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(answer.outcome().reasons()).containsExactly("no-adult-mover");
    }

    @Test
    void whoeverMovesAlongAsAMinorIsNotTold() {
        assertThat(assess(AMove.declared().of(adult(ANNA), minor(BRAM)).situation())
                        .addressees())
                .containsExactly(ANNA);
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("temporary-parking-permit", situation);
    }
}
