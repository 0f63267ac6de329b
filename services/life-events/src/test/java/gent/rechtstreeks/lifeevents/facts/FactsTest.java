package gent.rechtstreeks.lifeevents.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Authorisation GROUND = new Authorisation(
            "increased-reimbursement",
            "waste-bags",
            "social-security-bank",
            "machtiging",
            false,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1));

    private final Facts facts = new Facts(new FactCatalogue(List.of(GROUND)));
    private final Question question = question("increased-reimbursement", "waste-bags");

    @Test
    void whatHasAGroundAndIsNotKnownIsAsked() {
        assertThat(facts.decide(question, List.of(), TODAY)).isEqualTo(new Verdict.Ask(GROUND));
    }

    @ParameterizedTest
    @CsvSource({"increased-reimbursement, parking-permit", "income, waste-bags"})
    void whatHasNoGroundIsNotAsked(String fact, String purpose) {
        assertThat(facts.decide(question(fact, purpose), List.of(), TODAY)).isEqualTo(new Verdict.NotAllowed());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void aGroundHoldsFromItsFirstDayUntilBeforeItsEnd(LocalDate today, boolean asked) {
        assertThat(facts.decide(question, List.of(), today) instanceof Verdict.Ask)
                .isEqualTo(asked);
    }

    @Test
    void whatIsKnownAndStillHoldsIsAnsweredFromTheStore() {
        Fact known = known(1, "waste-bags", true, "2026-01-01", "2027-01-01");
        assertThat(facts.decide(question, List.of(known), TODAY)).isEqualTo(new Verdict.FromStore(known));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2026-01-01", "2026-03-03, 2027-01-01", ", 2027-01-01"})
    void whatDoesNotHoldOnTheDayInQuestionIsAskedAgain(String from, String until) {
        Fact known = known(1, "waste-bags", true, from, until);
        assertThat(facts.decide(question, List.of(known), TODAY)).isEqualTo(new Verdict.Ask(GROUND));
    }

    @Test
    void whatWasObtainedForAnotherPurposeIsNotUsed() {
        Fact known = known(1, "day-care", true, "2026-01-01", "2027-01-01");
        assertThat(facts.decide(question, List.of(known), TODAY)).isEqualTo(new Verdict.Ask(GROUND));
    }

    @Test
    void anAnswerOvertakenByANewerOneIsNotToldAgain() {
        Fact older = known(1, "waste-bags", true, "2026-01-01", "2027-01-01");
        Fact newer = Facts.answered(question, GROUND, Answer.noData(null, null, NOW), List.of(older));
        assertThat(newer.version()).isEqualTo(2);
        assertThat(facts.decide(question, List.of(newer, older), TODAY)).isEqualTo(new Verdict.Ask(GROUND));
    }

    @Test
    void withoutDataTheFactSaysSoAndIsNeverFalse() {
        Fact fact = Facts.answered(question, GROUND, Answer.noData(null, null, NOW), List.of());
        assertThat(fact.state()).isEqualTo(FactState.NO_DATA);
        assertThat(fact.value()).isNull();
    }

    @Test
    void anAnswerKeepsWhereItComesFrom() {
        Answer answer = Answer.known(FactValue.of(false), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), NOW);
        Fact fact = Facts.answered(question, GROUND, answer, List.of());
        assertThat(fact)
                .isEqualTo(new Fact(
                        question.residentId(),
                        "increased-reimbursement",
                        1,
                        FactState.KNOWN,
                        FactValue.of(false),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        "social-security-bank",
                        NOW,
                        "machtiging",
                        "waste-bags",
                        question.lifeEventId()));
    }

    @Test
    void notAllowedIsAnAnswerWithAVersionOfItsOwn() {
        Fact earlier = known(4, "day-care", true, "2026-01-01", "2027-01-01");
        Fact fact = Facts.notAllowed(question("income", "waste-bags"), List.of(earlier), NOW);
        assertThat(fact.state()).isEqualTo(FactState.NOT_ALLOWED);
        assertThat(fact.version()).isEqualTo(5);
        assertThat(fact.value()).isNull();
    }

    @Test
    void aFactHasAValueIfAndOnlyIfItIsKnown() {
        assertThatThrownBy(() -> new Fact(
                        UUID.randomUUID(),
                        "f",
                        1,
                        FactState.NO_DATA,
                        FactValue.of(true),
                        null,
                        null,
                        "s",
                        NOW,
                        "l",
                        "p",
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFactDoesNotShowItsValue() {
        assertThat(known(1, "waste-bags", true, "2026-01-01", null).toString()).doesNotContain("true");
    }

    @Test
    void aGroundWithoutWordsIsNoGround() {
        assertThatThrownBy(() -> new Authorisation("f", "p", "s", " ", false, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Authorisation("f", "p", "s", "basis", false, TODAY, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Fact known(long version, String purpose, boolean value, String from, String until) {
        return new Fact(
                question.residentId(),
                question.fact(),
                version,
                FactState.KNOWN,
                FactValue.of(value),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "social-security-bank",
                NOW,
                "machtiging",
                purpose,
                null);
    }

    private static Question question(String fact, String purpose) {
        return new Question(new UUID(0, 1), new UUID(0, 2), fact, purpose, TODAY, new UUID(0, 3), NOW);
    }
}
