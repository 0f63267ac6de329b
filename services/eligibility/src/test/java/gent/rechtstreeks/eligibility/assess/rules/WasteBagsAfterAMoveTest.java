package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WasteBagsAfterAMoveTest {

    @Test
    void itIsAboutTheHouseholdAtItsNewDomicile() {
        Assessment answer = assess(AMove.confirmed().knowing(AFact.yes(BRAM)).situation());

        assertThat(answer.subject()).isEqualTo(Subject.household(AHousehold.ID));
        assertThat(answer.outcome())
                .isEqualTo(new Eligible(6300L, ANNA, List.of(ANNA, BRAM), null, List.of("increased-reimbursement")));
        assertThat(answer.facts())
                .extracting(UsedFact::fact)
                .containsExactly("move-date", "move-stage", "household-size", "domicile", "increased-reimbursement");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2026-01-01", "2027-01-01, 2027-01-01"})
    void itCoversTheCalendarYearOfTheMove(String movedOn, LocalDate newYear) {
        assertThat(assess(AMove.confirmed().on(movedOn).situation()).period())
                .isEqualTo(new Period(newYear, newYear.plusYears(1)));
    }

    @Test
    void aYesOfTheYearBeforeTheMoveDoesNotCount() {
        AMove move = AMove.confirmed().on("2027-01-01").knowing(AFact.yes(ANNA), AFact.yes(BRAM));

        assertThat(assess(move.situation()).outcome()).isInstanceOf(FactsMissing.class);
    }

    @Test
    void whoLivedThereAlreadyIsCountedAndAskedToo() {
        Household joined = AHousehold.of(1)
                .and(new Member(BRAM, Relation.OTHER, LocalDate.of(1990, 5, 17), false, false))
                .inGhent();
        AMove bramJoins = AMove.confirmed().of(AMove.adult(BRAM)).in(joined);

        assertThat(assess(bramJoins.situation()).outcome())
                .isEqualTo(FactsMissing.of(List.of(AFact.missingOf(ANNA), AFact.missingOf(BRAM))));
    }

    @Test
    void aDomicileElsewhereIsANoWithoutAskingAnybody() {
        Household elsewhere = AHousehold.of(2).in(new Zone("44083", "9800"));

        assertThat(assess(AMove.confirmed().to("44083", "9800").in(elsewhere).situation())
                        .outcome())
                .isEqualTo(NotEligible.because("domicile-outside-ghent"));
    }

    @Test
    void whoLeftTheCountryIsKnownToLiveNowhereInGhent() {
        AMove left = AMove.confirmed().abroad().in(AHousehold.of(2).nowhereKnown());

        assertThat(assess(left.situation()).outcome()).isEqualTo(NotEligible.because("domicile-outside-ghent"));
    }

    @Test
    void whoAccordingToTheRegisterStillLivesHereIsAskedAllTheSame() {
        assertThat(assess(AMove.confirmed().abroad().situation()).outcome()).isInstanceOf(FactsMissing.class);
    }

    @Test
    void aProtectedAddressLeavesTheDomicileMissing() {
        AMove hidden = AMove.confirmed()
                .toNowhereKnown()
                .in(AHousehold.of(2).nowhereKnown())
                .knowing(AFact.yes(ANNA));

        assertThat(assess(hidden.situation()).outcome()).isEqualTo(FactsMissing.of(List.of(Domicile.missingOf(ANNA))));
    }

    @Test
    void aHouseholdThatClosedMeanwhileIsNotANoAndLeavesTheDomicileOfTheMoversMissing() {
        for (Household closed :
                List.of(AHousehold.of(0).nowhereKnown(), AHousehold.of(0).inGhent())) {
            AMove move = AMove.confirmed().in(closed).knowing(AFact.no(ANNA), AFact.no(BRAM));

            assertThat(assess(move.situation()).outcome())
                    .isEqualTo(FactsMissing.of(List.of(Domicile.missingOf(ANNA), Domicile.missingOf(BRAM))));
        }
    }

    @Test
    void theDomicileIsMissingOfTheMoversWhenTheHouseholdHasNoReferencePerson() {
        Household shown = AHousehold.of(2).nowhereKnown();
        Household withoutReference = new Household(shown.id(), 1, null, shown.members(), shown.zone(), shown.asOf());
        AMove move = AMove.confirmed().toNowhereKnown().in(withoutReference).knowing(AFact.yes(ANNA));

        assertThat(assess(move.situation()).outcome())
                .isEqualTo(FactsMissing.of(List.of(Domicile.missingOf(ANNA), Domicile.missingOf(BRAM))));
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("waste-bags", situation);
    }
}
