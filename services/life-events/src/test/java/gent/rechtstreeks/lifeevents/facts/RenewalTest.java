package gent.rechtstreeks.lifeevents.facts;

import static gent.rechtstreeks.lifeevents.facts.TestFacts.BAGS;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.FACT;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.GROUND;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.NOW;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.RESIDENT;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.TODAY;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.ground;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.known;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.noData;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.notAllowed;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {

    private static final Fact THIS_YEAR = known(1, true, "2026-01-01", "2027-01-01");

    private final Renewal renewal = new Renewal(new FactCatalogue(List.of(GROUND, ground("day-care"))));

    @Test
    void aChangeThatLiesAheadIsAskedAboutOnItsFirstDay() {
        List<Question> questions = onChange("2026-05-01", THIS_YEAR);
        assertThat(questions).extracting(Question::on).containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(questions).first().satisfies(question -> {
            assertThat(question.residentId()).isEqualTo(RESIDENT);
            assertThat(question.fact()).isEqualTo(FACT);
            assertThat(question.purpose()).isEqualTo(BAGS);
            assertThat(question.lifeEventId()).isEqualTo(THIS_YEAR.lifeEventId());
            assertThat(question.reason()).isEqualTo(Reason.CHANGED);
        });
    }

    @Test
    void aChangeThatLiesBehindIsAskedAboutOnItsFirstDayAndToday() {
        assertThat(days(onChange("2026-02-01", THIS_YEAR))).containsExactly("2026-02-01", "2026-03-02");
    }

    @Test
    void everyPeriodThatMayBeWrongIsAskedAboutOnItsFirstDayThatMayBe() {
        Fact lastYear = known(1, true, "2025-01-01", "2026-01-01");
        Fact thisYear = known(2, true, "2026-01-01", "2027-01-01");
        Fact nextYear = known(3, true, "2027-01-01", "2028-01-01");
        assertThat(days(onChange("2025-11-01", lastYear, thisYear, nextYear)))
                .containsExactly("2025-11-01", "2026-01-01", "2027-01-01", "2026-03-02");
    }

    @Test
    void daysThatNobodyAskedAboutAreNot() {
        assertThat(days(onChange("2024-05-01", THIS_YEAR))).containsExactly("2026-01-01", "2026-03-02");
    }

    @Test
    void eachPurposeOnRecordAsksForItself() {
        assertThat(onChange("2026-05-01", THIS_YEAR, known(2, "day-care", true, "2026-01-01", "2027-01-01")))
                .extracting(Question::purpose)
                .containsExactly(BAGS, "day-care");
    }

    @Test
    void alsoWhereTheSourceHadNoData() {
        assertThat(days(onChange("2026-02-01", noData(1, "2026-03-01", "2026-03-02"))))
                .containsExactly("2026-03-01", "2026-03-02");
    }

    @Test
    void whatIsNotOnRecordIsNotAsked() {
        assertThat(onChange("2026-05-01")).isEmpty();
        assertThat(onChange("2026-05-01", notAllowed(1, BAGS, "2026-03-01", "2026-03-02")))
                .isEmpty();
    }

    @Test
    void withoutAGroundThatIsValidNowItIsNotAsked() {
        assertThat(onChange("2026-05-01", known(1, "parking-permit", true, "2026-01-01", "2027-01-01")))
                .isEmpty();
        assertThat(renewal.onChange(change("2026-05-01"), List.of(THIS_YEAR), List.of(), LocalDate.of(2027, 1, 1), NOW))
                .isEmpty();
    }

    @Test
    void aQuestionWithoutAnswerIsAskedAgainSinceTheAnswerMayBeOnItsWay() {
        assertThat(days(renewal.onChange(change("2026-02-01"), List.of(), List.of(question("2026-02-10")), TODAY, NOW)))
                .containsExactly("2026-02-10", "2026-03-02");
    }

    @Test
    void theSameChangeLeadsToTheSameQuestions() {
        UUID first = onChange("2026-05-01", THIS_YEAR).getFirst().requestId();
        assertThat(onChange("2026-05-01", THIS_YEAR).getFirst().requestId()).isEqualTo(first);
    }

    @Test
    void aChangeThatIsReadAgainAfterMidnightIsAskedAboutAsItWas() {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertThat(renewal.onChange(change("2026-02-01"), List.of(THIS_YEAR), List.of(), tomorrow, NOW))
                .extracting(Question::requestId)
                .containsExactlyElementsOf(onChange("2026-02-01", THIS_YEAR).stream()
                        .map(Question::requestId)
                        .toList());
    }

    @Test
    void oneChangeOfSeveralPeopleOrFactsLeadsToAQuestionForEach() {
        UUID other = new UUID(0, 99);
        FactChange theirs = new FactChange("change-1", other, FACT, LocalDate.of(2026, 5, 1), TODAY);
        UUID first = onChange("2026-05-01", THIS_YEAR).getFirst().requestId();
        assertThat(renewal.onChange(theirs, List.of(THIS_YEAR), List.of(), TODAY, NOW))
                .extracting(Question::requestId)
                .doesNotContain(first);
    }

    @Test
    void whatIsAskedAlreadyOfThatDayIsNotAskedTwice() {
        Fact over = known(1, true, "2025-01-01", "2026-01-01");
        assertThat(renewal.onExpiry(over, List.of(over), List.of(question("2026-01-01")), TODAY, NOW))
                .isEmpty();
        assertThat(renewal.onExpiry(over, List.of(over), List.of(question(TODAY.toString())), TODAY, NOW))
                .hasSize(1);
    }

    @Test
    void whatIsOverIsAskedForTheDayAfterItAlsoWhenThatWasLongAgo() {
        Fact over = known(1, true, "2025-01-01", "2026-01-01");
        assertThat(onExpiry(over)).singleElement().satisfies(question -> {
            assertThat(question.on()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(question.purpose()).isEqualTo(BAGS);
            assertThat(question.lifeEventId()).isEqualTo(over.lifeEventId());
            assertThat(question.reason()).isEqualTo(Reason.EXPIRED);
        });
    }

    @Test
    void whatTheSourceHadNoDataOfIsAskedForToday() {
        assertThat(onExpiry(noData(1, "2026-01-01", "2026-01-02")))
                .extracting(Question::on)
                .containsExactly(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2027-01-01, false", "2025-06-01, 2026-01-01, true", "2026-01-02, 2027-01-01, true"})
    void ofWhatIsOverNothingIsAskedWhenSomethingNewerSpeaksOfTheDayAfterIt(String from, String until, boolean asked) {
        Fact over = known(1, true, "2025-01-01", "2026-01-01");
        assertThat(onExpiry(over, known(2, false, from, until)).size() == 1).isEqualTo(asked);
    }

    @Test
    void anOlderWordDoesNotStandInForOneThatIsOver() {
        Fact over = known(2, false, "2026-02-01", "2026-03-02");
        assertThat(onExpiry(over, THIS_YEAR)).hasSize(1);
    }

    @Test
    void whatIsOverAndMayNotBeAskedAnyMoreIsNot() {
        assertThat(onExpiry(known(1, "parking-permit", true, "2025-01-01", "2026-01-01")))
                .isEmpty();
    }

    private List<Question> onExpiry(Fact over, Fact... others) {
        List<Fact> stored = Stream.concat(Stream.of(over), Stream.of(others)).toList();
        return renewal.onExpiry(over, stored, List.of(), TODAY, NOW).toList();
    }

    private List<Question> onChange(String on, Fact... stored) {
        return renewal.onChange(change(on), List.of(stored), List.of(), TODAY, NOW);
    }

    private static FactChange change(String on) {
        return new FactChange("change-1", RESIDENT, FACT, LocalDate.parse(on), TODAY);
    }

    private static List<String> days(List<Question> questions) {
        return questions.stream().map(question -> question.on().toString()).toList();
    }
}
