package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthDeclaration;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthGrant;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who hears what, once; and what is taken back when it no longer holds. */
class ToldOnceTest {

    private final City city = new City();

    @Test
    void bothParentsAreInformed() {
        city.receives(birthGrant());

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED);
        assertThat(city.grants()).isEmpty();
        assertThat(city.stateOf(birthGrant())).isInstanceOf(CaseState.Informed.class);
    }

    @Test
    void aRevisionThatSaysTheSameTellsNothing() {
        city.receives(birthGrant(), birthGrant().revision(2));

        assertThat(city.told()).hasSize(2);
    }

    @Test
    void aRevisionWithAnotherAmountIsToldAnew() {
        city.receives(birthGrant(), birthGrant().revision(2).amount(123878));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.INFORMED);
        assertThat(city.told().getLast().content().amountCents()).isEqualTo(123878);
    }

    @Test
    void aParentWhoIsAddedHearsItAndTheOtherHearsNothingTwice() {
        city.receives(birthGrant().addressees(MOTHER), birthGrant().revision(2));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED);
    }

    @Test
    void whoIsNoLongerAnAddresseeNoLongerSeesIt() {
        city.receives(birthGrant(), birthGrant().revision(2).addressees(MOTHER));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
    }

    @Test
    void whenNobodyIsLeftToTellAHumanIsAsked() {
        city.receives(birthGrant().addressees(FATHER), birthGrant().revision(2).addressees());

        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.NOBODY_TO_TELL);
        assertThat(city.stateOf(birthGrant())).isInstanceOf(CaseState.Assisted.class);
    }

    @Test
    void aReminderIsTakenBackWhenTheObligationIsMet() {
        city.receives(birthDeclaration(), birthDeclaration().revision(2).notEligible("obligation-met"));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(city.stateOf(birthDeclaration())).isInstanceOf(CaseState.Fulfilled.class);
    }

    @Test
    void theRegisteredChildIsTheChildThatTheReminderWasAbout() {
        city.receives(
                birthDeclaration(), birthDeclaration().ofTheRegisteredChild().notEligible("obligation-met"));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
    }

    @Test
    void anObligationThatWasMetBeforeTheReminderIsNotSpokenOf() {
        city.receives(birthDeclaration().ofTheRegisteredChild().notEligible("obligation-met"), birthDeclaration());

        assertThat(city.told()).isEmpty();
        assertThat(city.stateOf(birthDeclaration())).isInstanceOf(CaseState.NothingToTell.class);
    }

    @Test
    void anObligationIsMetOnlyOnce() {
        city.receives(
                birthDeclaration(),
                birthDeclaration().revision(2).notEligible("obligation-met"),
                birthDeclaration().revision(3).notEligible("obligation-met"));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(city.stateOf(birthDeclaration())).isInstanceOf(CaseState.Fulfilled.class);
    }

    @Test
    void aReminderForAStillbornChildIsSilenced() {
        city.receives(birthDeclaration(), birthDeclaration().revision(2).notEligible("stillborn"));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED, Kind.SILENCED);
        assertThat(city.stateOf(birthDeclaration())).isInstanceOf(CaseState.NotEligible.class);
    }

    @Test
    void afterAStillbirthTheGoodNewsMakesPlaceForAPerson() {
        city.receives(
                birthGrant(), birthGrant().revision(2).eligible(Mode.ASSIST).withoutAmount());

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.ASSISTED);
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void whatWasSilencedCanBeToldAgain() {
        city.receives(
                birthGrant(),
                birthGrant().revision(2).notEligible("not-in-flanders"),
                birthGrant().revision(3));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED, Kind.INFORMED);
    }

    @Test
    void notEligibleIsNotSpokenOf() {
        city.receives(wasteBags().notEligible("no-increased-reimbursement"));

        assertThat(city.told()).isEmpty();
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.NotEligible.class);
    }

    @Test
    void missingFactsAreWaitedForInSilence() {
        city.receives(wasteBags().missing(MOTHER, FATHER));

        assertThat(city.told()).isEmpty();
        assertThat(city.stateOf(wasteBags()))
                .isInstanceOfSatisfying(CaseState.WaitingForFacts.class, waiting -> assertThat(waiting.facts())
                        .extracting(MissingFact::residentId)
                        .containsExactly(MOTHER, FATHER));
    }

    @Test
    void theGrantFollowsWhenTheFactArrives() {
        city.receives(wasteBags().missing(MOTHER), wasteBags().revision(2));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aGrantStandsWhenAFactIsNoLongerKnown() {
        city.receives(wasteBags(), wasteBags().revision(2).missing(MOTHER));

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.tasks()).isEmpty();
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void whatWasSaidStandsWhileASourceHasToAnswer() {
        city.receives(
                birthGrant(),
                birthGrant().revision(2).missing(MOTHER),
                birthGrant().revision(3).unsaidByAndMissing(FATHER, MOTHER),
                birthGrant().revision(4));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
    }

    @Test
    void whatOnlyTheResidentCanSayAndSaysNoLongerCarriesNoNews() {
        city.receives(birthGrant(), birthGrant().revision(2).unsaidBy(MOTHER));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.stateOf(birthGrant())).isInstanceOf(CaseState.WaitingForFacts.class);
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void itIsTakenBackOnceTheSourceHasNothingToAddAndToldAgainOnceItIsSaid() {
        city.receives(
                birthGrant(),
                birthGrant().revision(2).unsaidByAndMissing(FATHER, MOTHER),
                birthGrant().revision(3).unsaidBy(FATHER),
                birthGrant().revision(4).unsaidBy(FATHER),
                birthGrant().revision(5));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED, Kind.INFORMED);
    }

    @Test
    void aReminderStandsThoughTheResidentNoLongerSaysWhatItRestsOn() {
        city.receives(birthDeclaration(), birthDeclaration().revision(2).unsaidBy(MOTHER));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED);
    }

    @Test
    void aGrantAndWhatWasToldOfItStandThoughTheResidentNoLongerSaysWhatItRestsOn() {
        city.receives(wasteBags(), wasteBags().revision(2).unsaidBy(MOTHER));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
    }
}
