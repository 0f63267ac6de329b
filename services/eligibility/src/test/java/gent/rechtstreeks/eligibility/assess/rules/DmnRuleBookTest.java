package gent.rechtstreeks.eligibility.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.ADay;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.rights.RightCard;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DmnRuleBookTest {

    private final DmnRuleBook book = TheRules.asWritten();

    @Test
    void everyTriggerOfACardIsOfAnEventThatItsRuleCanRead() {
        List<Situation> eachTrigger = List.of(
                ABirth.notified().situation(),
                ABirth.registered().situation(),
                ABirth.notified().stillborn().situation(),
                ABirth.registered().stillborn().situation(),
                AMove.announced().situation(),
                AMove.declared().situation(),
                AMove.confirmed().situation(),
                ADay.newYear(2027).situation(),
                ADay.awardYear(2026).situation(),
                ADay.birthdayOf(ABirth.CHILD, "2027-03-02").situation());

        assertThat(eachTrigger)
                .extracting(situation -> situation.event().trigger().orElseThrow())
                .containsExactlyInAnyOrder(Trigger.values());
        assertThat(eachTrigger)
                .allSatisfy(situation -> assertThat(rights(situation)).containsAll(namedBy(situation)));
    }

    @Test
    void whoAsksOfFewRightsIsAnsweredOfTheseAsIfAllWereAsked() {
        Situation situation = ABirth.registered().situation();

        assertThat(book.about(Set.of("waste-bags", "birth-grant", "moving-space"))
                        .assess(situation))
                .extracting(Assessment::right)
                .containsExactlyInAnyOrder("waste-bags", "birth-grant");
        assertThat(book.about(Set.of("waste-bags")).assess(situation))
                .singleElement()
                .isIn(book.assess(situation));
    }

    @Test
    void aMoveThatTheRegisterTookBackSetsOffNothing() {
        for (AMove move : AMove.atEachStage()) {
            assertThat(rights(move.refused().situation())).isEmpty();
            assertThat(rights(move.annulled().situation())).isEmpty();
        }
    }

    @Test
    void anAnnulledBirthSetsOffNothing() {
        assertThat(rights(ABirth.registered().annulled().situation())).isEmpty();
    }

    @Test
    void afterTheDeathOfTheChildNobodyIsToldWhatAFamilyWithANewbornCanAskFor() {
        assertThat(book.assess(ABirth.registered().childDeceased().situation()))
                .filteredOn(answer -> answer.mode() == Mode.INFORM && answer.outcome() instanceof Outcome.Eligible)
                .allSatisfy(answer -> assertThat(answer.outcome().reasons()).contains("kept-quiet"));
    }

    @Test
    void afterTheDeathOfTheChildWhatTheOthersHaveARightToStaysAndIsKeptQuiet() {
        ABirth intoAFamilyWithAChild =
                ABirth.registered().in(AHousehold.of(2).andChild(new UUID(0, 4)).inGhent());
        Assessment before = supplement(intoAFamilyWithAChild);
        Assessment after = supplement(intoAFamilyWithAChild.childDeceased());

        assertThat(before.outcome().reasons()).containsExactly("in-every-case", "amount-unverified");
        assertThat(after.outcome().reasons()).containsExactly("in-every-case", "amount-unverified", "kept-quiet");
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.addressees()).isEqualTo(before.addressees()).isNotEmpty();
    }

    @Test
    void whatMayStillComeOfFactsIsKeptQuietToo() {
        Assessment open = TheRules.demonstrated("social-energy-tariff")
                .assess(ABirth.registered().childDeceased().situation())
                .getFirst();

        assertThat(open.outcome()).isInstanceOf(Outcome.FactsMissing.class);
        assertThat(open.outcome().isKeptQuiet()).isTrue();
    }

    private Assessment supplement(ABirth birth) {
        return book.about(Set.of("social-supplement")).assess(birth.situation()).getFirst();
    }

    @Test
    void aFactOfAChildIsAskedOfTheChildAndStandsInTheTrace() {
        Fact school = AFact.of(ABirth.CHILD, "school-enrolment", "CITY_SCHOOL");
        Situation situation = ABirth.registered().knowing(school).situation();

        assertThat(TheRules.demonstrated("child-care-supplement").assess(situation))
                .singleElement()
                .satisfies(answer -> assertThat(answer.trace().steps())
                        .flatExtracting(Trace.Step::facts)
                        .contains("school-enrolment", "birth-date"));
    }

    private List<String> rights(Situation situation) {
        return book.assess(situation).stream().map(Assessment::right).toList();
    }

    /** Those for each child are left out: a household may have none. */
    private List<String> namedBy(Situation situation) {
        Trigger trigger = situation.event().trigger().orElseThrow();
        return book.cards().stream()
                .filter(card -> card.triggers().contains(trigger)
                        && !card.subject().name().startsWith("EACH"))
                .map(RightCard::right)
                .toList();
    }
}
