package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Fact.State;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I1, I7: what no source can say is not waited for in silence. */
class AvailabilityTest {

    private final RuleBook rules = TheRules.some();

    @Test
    void whatNobodyAskedYetCanStillCome() {
        assertWaits(ABirth.registered());
        assertWaits(ABirth.registered().knowing(nothing(ANNA, State.NO_DATA), nothing(BRAM, State.NO_DATA)));
    }

    @Test
    void aFactThatCanStillComeIsWaitedFor() {
        assertWaits(ABirth.registered().answered(nothing(ANNA, State.NO_DATA)));
        assertWaits(ABirth.registered().answered(AFact.no(ANNA)));
    }

    @Test
    void anAnswerOfAnEarlierDayLeavesTheQuestionOfThisDayOpen() {
        Question dayBefore = new Question(
                nothing(ANNA, State.NO_DATA).key(),
                "waste-bags",
                ABirth.registered().birth().bornOn().minusDays(1),
                ABirth.LIFE_EVENT);
        KnownFacts known = new KnownFacts(Set.of(nothing(ANNA, State.NO_DATA)), Set.of(dayBefore.id()));
        Household alone = AHousehold.of(1).inGhent();
        Situation situation = new Situation(ABirth.registered().in(alone).birth(), alone, known);

        assertThat(reviewed("waste-bags", situation).mode()).isEqualTo(Mode.GRANT);
    }

    @Test
    void aPersonMustFindOutWhatTheSourceHasNoDataOn() {
        assertAPersonMustFindOut(
                ABirth.registered().answered(nothing(ANNA, State.NO_DATA), nothing(BRAM, State.NO_DATA)),
                "source-has-no-data");
        assertAPersonMustFindOut(
                ABirth.registered().answered(AFact.no(ANNA), nothing(BRAM, State.NO_DATA)), "source-has-no-data");
    }

    @Test
    void aPersonMustFindOutWhatTheSourceMayNotTell() {
        assertAPersonMustFindOut(
                ABirth.registered().answered(nothing(ANNA, State.NOT_ALLOWED), nothing(BRAM, State.NOT_ALLOWED)),
                "source-may-not-tell");
        assertAPersonMustFindOut(
                ABirth.registered().answered(nothing(ANNA, State.NO_DATA), nothing(BRAM, State.NOT_ALLOWED)),
                "source-has-no-data",
                "source-may-not-tell");
    }

    @Test
    void anAnswerThatHoldsForAnotherDayOnlyIsNoDataForThisOne() {
        assertAPersonMustFindOut(
                ABirth.registered().answered(AFact.no(ANNA), AFact.known(BRAM, false, "2026-03-03", null)),
                "source-has-no-data");
    }

    @Test
    void anUnknownDomicileIsForAPersonAtOnceSinceNothingIsAsked() {
        ABirth hidden = ABirth.registered().in(AHousehold.of(2).nowhereKnown());

        assertAPersonMustFindOut(hidden, "domicile-unknown");
        assertAPersonMustFindOut(hidden.knowing(AFact.yes(ANNA)), "domicile-unknown");
        Assessment grant = reviewed("birth-grant", hidden.situation());
        assertThat(grant.mode()).isEqualTo(Mode.ASSIST);
        assertThat(grant.outcome().reasons()).containsExactly("domicile-unknown");
    }

    @Test
    void aHouseholdInWhichNobodyIsLeftToAskIsForAPerson() {
        assertAPersonMustFindOut(ABirth.registered().in(AHousehold.of(0).nowhereKnown()), "domicile-unknown");
        assertAPersonMustFindOut(ABirth.registered().in(AHousehold.of(0).inGhent()), "domicile-unknown");
        Household children = AHousehold.of(0).andChild(ABirth.CHILD).inGhent();
        Household withoutReference =
                new Household(children.id(), 1, null, children.members(), children.zone(), children.asOf());
        assertAPersonMustFindOut(ABirth.registered().in(withoutReference), "domicile-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth-declaration", "birth-grant", "waste-bags"})
    void whatIsSettledStaysAsItIs(String right) {
        Situation settled = ABirth.registered().answered(AFact.yes(ANNA)).situation();

        assertThat(reviewed(right, settled)).isEqualTo(answer(right, settled));
    }

    private void assertWaits(ABirth birth) {
        Assessment answer = reviewed("waste-bags", birth.situation());

        assertThat(answer.mode()).isEqualTo(Mode.GRANT);
        assertThat(answer.outcome()).isInstanceOf(FactsMissing.class);
        assertThat(answer.outcome().reasons()).isEmpty();
    }

    private void assertAPersonMustFindOut(ABirth birth, String... reasons) {
        Assessment answer = reviewed("waste-bags", birth.situation());

        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(answer.outcome().reasons()).containsExactly(reasons);
        assertThat(answer.missing())
                .isNotEmpty()
                .isEqualTo(answer("waste-bags", birth.situation()).missing());
    }

    private Assessment reviewed(String right, Situation situation) {
        return Availability.review(answer(right, situation), situation);
    }

    private Assessment answer(String right, Situation situation) {
        return rules.assess(situation).stream()
                .filter(answer -> answer.right().equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static Fact nothing(UUID resident, State state) {
        return AFact.without(resident, state);
    }
}
