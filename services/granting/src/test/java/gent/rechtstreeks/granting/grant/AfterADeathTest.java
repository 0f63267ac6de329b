package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.CHILD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthDeclaration;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthGrant;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.socialTariff;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** After a death: silence about who died, a human for what is left, and what the others have stays theirs. */
class AfterADeathTest {

    private static final String CHILD_DECEASED = "child-deceased";
    private static final String KEPT_QUIET = "kept-quiet";

    private final City city = new City();

    @Test
    void whatWasToldOfAChildThatDiedIsTakenBackAndAHumanLooks() {
        city.receives(birthGrant(), birthGrant().revision(2).notEligible(CHILD_DECEASED));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void aReminderToDeclareTheBirthOfAChildThatDiedIsTakenBackAndAHumanLooks() {
        city.receives(birthDeclaration(), birthDeclaration().revision(2).notEligible(CHILD_DECEASED));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void noGoodNewsComesLateAboutAChildThatDied() {
        city.receives(birthGrant().revision(2).notEligible(CHILD_DECEASED), birthGrant());

        assertThat(city.told()).isEmpty();
    }

    @Test
    void aGrantThatAChildThatDiedSetOffStandsAndIsNotReadAnyMore() {
        city.receives(wasteBags(), wasteBags().revision(2).notEligible(CHILD_DECEASED));

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.GRANT_IN_DOUBT);
    }

    @Test
    void whatAHumanLooksAtIsNotReadAnyMoreEither() {
        city.receives(
                birthGrant().eligible(Mode.ASSIST), birthGrant().revision(2).notEligible(CHILD_DECEASED));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED, Kind.SILENCED);
        assertThat(city.stateOf(birthGrant())).isInstanceOf(CaseState.Assisted.class);
    }

    @Test
    void ofWhatTheOthersStillHaveARightToNoMessageStands() {
        city.receives(socialTariff(), socialTariff().revision(2).because(KEPT_QUIET));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.stateOf(socialTariff())).isInstanceOf(CaseState.KeptQuiet.class);
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void whatAHumanMustFindOutOfWhatIsKeptQuietIsFoundOutInSilence() {
        city.receives(
                socialTariff(),
                socialTariff().revision(2).eligible(Mode.ASSIST).because("whose-income-counts", KEPT_QUIET));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void whatWaitsForFactsIsKeptQuietAndReadNoMore() {
        city.receives(socialTariff(), socialTariff().revision(2).missing(MOTHER).because(KEPT_QUIET));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.stateOf(socialTariff())).isInstanceOf(CaseState.WaitingForFacts.class);
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void whatNoSourceCanSayIsFoundOutByAHumanInSilence() {
        city.receives(socialTariff().unavailable("domicile-unknown", MOTHER).because("domicile-unknown", KEPT_QUIET));

        assertThat(city.told()).isEmpty();
        assertThat(city.tasks()).containsExactly(TaskKind.FACTS_UNAVAILABLE);
    }

    @Test
    void whatWasTakenBackIsToldAgainOnceTheChildTurnsOutToLive() {
        city.receives(
                socialTariff(),
                socialTariff().revision(2).because(KEPT_QUIET),
                socialTariff().revision(3));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED, Kind.INFORMED);
    }

    @Test
    void whatTheOthersHaveARightToIsToldOnceTheChildTurnsOutToLive() {
        city.receives(socialTariff().because(KEPT_QUIET), socialTariff().revision(2));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
        assertThat(city.stateOf(socialTariff())).isInstanceOf(CaseState.Informed.class);
    }

    @Test
    void whatIsKeptQuietIsNothingForAHumanEvenWhenSomebodyObjects() {
        city.receivesOfSomebodyWhoObjects(socialTariff().because(KEPT_QUIET));

        assertThat(city.told()).isEmpty();
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void aPersonLooksInSilenceWhenNobodyMayBeAddressed() {
        city.receives(birthGrant().eligible(Mode.ASSIST).addressees());

        assertThat(city.told()).isEmpty();
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void whatStoodIsTakenBackWhenNobodyMayBeAddressedAnyMore() {
        city.receives(
                birthGrant(), birthGrant().revision(2).eligible(Mode.ASSIST).addressees());

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void whatWasToldOfAGrantIsTakenBackWhenNobodyMayBeAddressedAnyMore() {
        city.receives(wasteBags(), wasteBags().revision(2).eligible(Mode.ASSIST).addressees());

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.GRANT_IN_DOUBT);
    }

    @Test
    void theGrantOfAPayeeWhoDiedIsNotRedirectedByTheMachine() {
        city.receives(
                wasteBags(),
                wasteBags().revision(2).payee(FATHER).addressees(FATHER).covering(FATHER, CHILD));

        assertThat(city.onlyGrant().payee()).isEqualTo(MOTHER);
        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.OTHER_PAYEE, city.grants()));
        assertThat(city.toldTo(FATHER)).isEmpty();
    }

    @Test
    void aHumanLooksAtAGrantOfAHouseholdInWhichNobodyIsLeft() {
        city.receives(wasteBags(), wasteBags().revision(2).addressees().unavailable("domicile-unknown", MOTHER));

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.tasks()).containsExactly(TaskKind.FACTS_UNAVAILABLE);
    }

    @Test
    void aHumanLooksAtAGrantThatAnotherCaseFoundWhenNobodyIsLeft() {
        AssessmentBuilder moved = wasteBags().afterMoving();
        city.receives(wasteBags(), moved);
        city.receives(moved.revision(2).addressees().unavailable("domicile-unknown", MOTHER));

        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.FACTS_UNAVAILABLE, city.grants()));
    }

    @Test
    void theGrantOfTheSurvivorsStandsAndNobodyIsToldAgain() {
        city.receives(wasteBags(), wasteBags().revision(2).covering(MOTHER, CHILD));

        assertThat(city.tasks()).isEmpty();
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
        assertThat(city.onlyGrant().covered()).contains(FATHER);
    }
}
