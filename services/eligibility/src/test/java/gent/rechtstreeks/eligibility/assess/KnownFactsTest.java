package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word speaks of a period, and for a day the newest that speaks of it counts. */
class KnownFactsTest {

    private static final Period YEAR = Period.calendarYearOf(LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @CsvSource({"2025-12-31,", "2026-01-01, true", "2026-03-31, true", "2026-04-01, false", "2027-06-01, false"})
    void aStatusThatEndsSpeaksOfTheDaysFromThenOn(LocalDate day, Boolean value) {
        KnownFacts facts =
                known(AFact.known(1, ANNA, true, "2026-01-01", null), AFact.known(2, ANNA, false, "2026-04-01", null));

        assertThat(facts.authentic(ANNA, "increased-reimbursement", day).map(Fact::value))
                .isEqualTo(Optional.ofNullable(value).map(String::valueOf));
    }

    @Test
    void anOlderWordThatComesLateCountsWhereNoNewerOneSpeaks() {
        Fact lastYear = AFact.known(1, ANNA, true, "2026-01-01", "2027-01-01");
        Fact thisYear = AFact.known(2, ANNA, false, "2027-01-01", null);

        KnownFacts facts = known(thisYear, lastYear);

        assertThat(on(facts, "2026-03-02")).contains(lastYear);
        assertThat(on(facts, "2027-03-02")).contains(thisYear);
    }

    @Test
    void aCorrectionOfTheSameDaysTakesThePlaceOfTheFirstWord() {
        KnownFacts facts = known(AFact.yes(ANNA), AFact.known(2, ANNA, false, "2026-01-01", "2027-01-01"));

        assertThat(facts.authentic(ANNA, "increased-reimbursement", YEAR))
                .extracting(Fact::value)
                .containsExactly("false");
    }

    @Test
    void allThatCountsOnSomeDayOfAPeriodIsFound() {
        KnownFacts facts = known(
                AFact.known(1, ANNA, true, "2025-01-01", "2026-12-31"),
                AFact.known(2, ANNA, false, "2026-02-01", "2026-03-01"),
                AFact.known(3, ANNA, true, "2027-01-01", null));

        assertThat(facts.authentic(ANNA, "increased-reimbursement", YEAR))
                .extracting(Fact::version)
                .containsExactly(2L, 1L);
        assertThat(facts.authentic(BRAM, "increased-reimbursement", YEAR)).isEmpty();
    }

    @Test
    void aSilenceSpeaksOfTheDayThatWasAskedAbout() {
        LocalDate asked = LocalDate.of(2026, 3, 2);
        Fact silence = AFact.without(2, ANNA, Fact.State.NO_DATA).about(asked);
        KnownFacts facts = known(AFact.yes(ANNA), silence);

        assertThat(on(facts, "2026-03-02")).isEmpty();
        assertThat(on(facts, "2026-03-01")).isPresent();
        assertThat(on(facts, "2026-03-03")).isPresent();
    }

    @Test
    void aSilenceOfWhichNobodyKnowsTheDayHidesNothing() {
        assertThat(on(known(AFact.yes(ANNA), AFact.without(2, ANNA, Fact.State.NO_DATA)), "2026-03-02"))
                .isPresent();
    }

    @Test
    void aValueKeepsItsPeriodWhateverDayWasAskedAbout() {
        assertThat(AFact.yes(ANNA).about(LocalDate.of(2026, 3, 2))).isEqualTo(AFact.yes(ANNA));
    }

    @Test
    void whatAResidentSaysOfHerselfDoesNotHideTheWordOfTheSource() {
        assertThat(on(known(AFact.no(ANNA), AFact.selfDeclared(ANNA)), "2026-03-02")
                        .map(Fact::value))
                .contains("false");
    }

    @Test
    void whyTheSourceIsSilentIsSaidOfTheDayInQuestion() {
        Question first = question("2026-03-02");
        Question second = question("2027-01-01");
        KnownFacts facts = new KnownFacts(
                List.of(
                        AFact.without(1, ANNA, Fact.State.NOT_ALLOWED).about(first.on()),
                        AFact.without(2, ANNA, Fact.State.NO_DATA).about(second.on())),
                Set.of(first.id(), second.id()));

        assertThat(facts.whyUnsaid(first)).contains("source-may-not-tell");
        assertThat(facts.whyUnsaid(second)).contains("source-has-no-data");
    }

    @ParameterizedTest(name = "a value from {0} on, asked on 2026-03-02: answers {1}")
    @CsvSource({"2026-01-01, true", "2026-07-01, false"})
    void aValueAnswersAQuestionAboutADayOfItsPeriod(String from, boolean answers) {
        Question ofAnotherRight =
                new Question(AFact.yes(ANNA).key(), "another-right", LocalDate.of(2026, 3, 2), UUID.randomUUID());

        assertThat(AFact.known(ANNA, true, from, null).answers(ofAnotherRight)).isEqualTo(answers);
    }

    @Test
    void aSilenceAnswersTheQuestionThatItNamesOnly() {
        Fact silence = AFact.without(ANNA, Fact.State.NO_DATA);
        Question ofAnotherRight =
                new Question(silence.key(), "another-right", LocalDate.of(2026, 3, 2), UUID.randomUUID());

        assertThat(silence.answers(question("2026-03-02"))).isTrue();
        assertThat(silence.answers(ofAnotherRight)).isFalse();
        assertThat(AFact.without(BRAM, Fact.State.NO_DATA).answers(question("2026-03-02")))
                .isFalse();
    }

    @Test
    void aWordThatRenewsAnotherDoesNotAnswerTheQuestionOfThatOneWhenItSpeaksOfOtherDays() {
        Fact renewed = AFact.without(2, ANNA, Fact.State.NO_DATA).about(LocalDate.of(2026, 9, 1));

        assertThat(renewed.answers(question("2026-09-01"))).isTrue();
        assertThat(renewed.answers(question("2026-03-02"))).isFalse();
        assertThat(AFact.known(ANNA, true, "2026-07-01", null).answers(question("2026-03-02")))
                .isFalse();
    }

    private static Question question(String day) {
        return new Question(AFact.yes(ANNA).key(), "waste-bags", LocalDate.parse(day), UUID.randomUUID());
    }

    private static Optional<Fact> on(KnownFacts facts, String day) {
        return facts.authentic(ANNA, "increased-reimbursement", LocalDate.parse(day));
    }

    private static KnownFacts known(Fact... words) {
        return new KnownFacts(List.of(words), Set.of());
    }
}
