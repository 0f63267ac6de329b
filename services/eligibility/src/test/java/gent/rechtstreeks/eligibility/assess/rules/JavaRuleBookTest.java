package gent.rechtstreeks.eligibility.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.ADay;
import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JavaRuleBookTest {

    private static final Parameters PARAMETERS = ParameterTable.ofTheRules();

    private final JavaRuleBook book = JavaRuleBook.ofAllRights(PARAMETERS);

    @Test
    void aNotifiedBirthSetsOffTheReminderOnly() {
        assertThat(rights(ABirth.notified())).containsExactly("birth-declaration");
    }

    @Test
    void aRegisteredBirthSetsOffAllThreeRights() {
        assertThat(rights(ABirth.registered())).containsExactly("birth-declaration", "birth-grant", "waste-bags");
    }

    @Test
    void aStillbirthNeverSetsOffWasteBags() {
        assertThat(rights(ABirth.notified().stillborn())).containsExactly("birth-declaration", "birth-grant");
        assertThat(rights(ABirth.registered().stillborn())).containsExactly("birth-declaration", "birth-grant");
    }

    @Test
    void anAnnulledBirthSetsOffNothing() {
        assertThat(rights(ABirth.registered().annulled())).isEmpty();
    }

    @Test
    void anAnnouncedMoveSetsOffTheReminderOnly() {
        assertThat(rights(AMove.announced().situation())).containsExactly("address-declaration");
    }

    @Test
    void aDeclaredMoveSetsOffTheParkingPermitToo() {
        assertThat(rights(AMove.declared().situation()))
                .containsExactly("address-declaration", "temporary-parking-permit");
    }

    @Test
    void onlyAConfirmedMoveSetsOffWasteBags() {
        assertThat(rights(AMove.confirmed().situation()))
                .containsExactly("address-declaration", "temporary-parking-permit", "waste-bags");
    }

    @Test
    void aNewYearSetsOffWasteBags() {
        assertThat(rights(ADay.newYear(2027).situation())).containsExactly("waste-bags");
    }

    @Test
    void aRuleOfTheAwardYearAndOneOfBirthdaysAreSetOffByTheirDaysOnly() {
        JavaRuleBook ofDays = new JavaRuleBook(
                List.of(told("school-supplement", Trigger.AWARD_YEAR), told("a-card", Trigger.CHILD_BIRTHDAY)),
                PARAMETERS);

        assertThat(ofDays.triggers()).containsExactlyInAnyOrder(Trigger.AWARD_YEAR, Trigger.CHILD_BIRTHDAY);
        assertThat(answers(ofDays, ADay.awardYear(2026))).containsExactly("school-supplement");
        assertThat(answers(ofDays, ADay.birthdayOf(ABirth.CHILD, "2027-03-02"))).containsExactly("a-card");
        assertThat(answers(ofDays, ADay.newYear(2027))).isEmpty();
        assertThat(ofDays.assess(ABirth.registered().situation())).isEmpty();
    }

    @Test
    void aMoveThatTheRegisterTookBackSetsOffNothing() {
        for (AMove move : AMove.atEachStage()) {
            assertThat(rights(move.refused().situation())).isEmpty();
            assertThat(rights(move.annulled().situation())).isEmpty();
        }
    }

    @Test
    void everyTriggerThatACardNamesIsOfAnEventThatItsRuleCanRead() {
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
                .allSatisfy(situation -> assertThat(rights(situation)).isEqualTo(namedBy(situation)));
    }

    @Test
    void aRuleThatGrantsWithoutARegulationDoesNotLoad() {
        Rule rule = rule("free-lunch", Mode.GRANT, null, List.of());

        assertThatThrownBy(() -> new JavaRuleBook(List.of(rule), PARAMETERS))
                .hasMessage("free-lunch may not grant without a regulation");
    }

    @Test
    void aRuleThatGrantsOnARegulationThatHoldsOnNoDayDoesNotLoad() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Rule rule = rule("free-lunch", Mode.GRANT, new LegalBasis("a regulation", true, day, day), List.of());

        assertThatThrownBy(() -> new JavaRuleBook(List.of(rule), PARAMETERS))
                .hasMessage("free-lunch may not grant without a regulation");
    }

    @Test
    void aRuleThatGrantedOnARegulationThatEndedStillLoadsForEarlierEvents() {
        LegalBasis ended = new LegalBasis("a regulation", true, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));

        assertThat(new JavaRuleBook(List.of(rule("free-lunch", Mode.GRANT, ended, List.of())), PARAMETERS).cards())
                .hasSize(1);
    }

    @Test
    void aRuleThatOnlyTellsLoadsWithoutARegulation() {
        assertThat(new JavaRuleBook(List.of(rule("a-tip", Mode.INFORM, null, List.of())), PARAMETERS).cards())
                .hasSize(1);
    }

    @Test
    void aRuleWhoseParameterIsNotInTheTableDoesNotLoad() {
        Rule rule = rule("free-lunch", Mode.GRANT, LegalBasis.undated("a regulation", true), List.of("price"));

        assertThatThrownBy(() -> new JavaRuleBook(List.of(rule), PARAMETERS)).hasMessageContaining("parameter");
    }

    @Test
    void twoRulesForOneRightDoNotLoad() {
        Rule rule = rule("a-tip", Mode.INFORM, null, List.of());

        assertThatThrownBy(() -> new JavaRuleBook(List.of(rule, rule), PARAMETERS))
                .hasMessage("a-tip has two rules");
    }

    private List<String> rights(ABirth birth) {
        return rights(birth.situation());
    }

    private List<String> rights(Situation situation) {
        return book.assess(situation).stream().map(Assessment::right).toList();
    }

    private List<String> namedBy(Situation situation) {
        Trigger trigger = situation.event().trigger().orElseThrow();
        return book.cards().stream()
                .filter(card -> card.triggers().contains(trigger))
                .map(RuleCard::right)
                .toList();
    }

    private static List<String> answers(JavaRuleBook book, ADay day) {
        return book.assess(day.situation()).stream().map(Assessment::right).toList();
    }

    /** A rule that tells whoever the day is about. */
    private static Rule told(String right, Trigger trigger) {
        RuleCard card = new RuleCard(
                right,
                right,
                "nobody",
                "1",
                Mode.INFORM,
                LegalBasis.undated("a regulation", false),
                Set.of(trigger),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Rule() {
            @Override
            public RuleCard card() {
                return card;
            }

            @Override
            public Assessment assess(Situation situation) {
                List<UUID> people = situation.event().people();
                return card.answer(
                        Subject.person(people.getFirst()),
                        Period.startingOn(situation.day()),
                        people,
                        Outcome.Eligible.toTell(null, null, "the-day-came"),
                        EventFacts.of(situation.event()),
                        List.of());
            }
        };
    }

    private static Rule rule(String right, Mode mode, LegalBasis basis, List<String> parameters) {
        RuleCard card = new RuleCard(
                right,
                right,
                "nobody",
                "1",
                mode,
                basis,
                Set.of(Trigger.BIRTH_REGISTERED),
                List.of(),
                List.of(),
                parameters,
                List.of());
        return new Rule() {
            @Override
            public RuleCard card() {
                return card;
            }

            @Override
            public Assessment assess(Situation situation) {
                throw new AssertionError("never run");
            }
        };
    }
}
