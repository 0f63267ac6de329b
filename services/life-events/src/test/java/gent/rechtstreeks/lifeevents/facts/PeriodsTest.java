package gent.rechtstreeks.lifeevents.facts;

import static gent.rechtstreeks.lifeevents.facts.TestFacts.GROUND;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.NOW;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.TODAY;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.known;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.noData;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.notAllowed;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of one fact that speak of different days. */
class PeriodsTest {

    private final Facts facts = new Facts(new FactCatalogue(List.of(GROUND)));

    @Test
    void theNewestIsToldAsItIs() {
        Fact older = known(1, false, "2026-01-01", "2027-01-01");
        Fact newest = known(2, true, "2026-02-01", "2027-01-01");
        assertThat(told("2026-03-01", older, newest)).isSameAs(newest);
    }

    @Test
    void anEarlierPeriodIsToldAsANewVersionSoThatOthersApplyIt() {
        Fact thisYear = known(1, true, "2026-01-01", "2027-01-01");
        Fact nextYear = known(2, false, "2027-01-01", "2028-01-01");
        assertThat(told("2026-03-01", thisYear, nextYear)).isEqualTo(known(3, true, "2026-01-01", "2027-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2027-01-01, 2026-01-01, 2026-07-01",
        "2026-01-01, 2026-02-01, 2026-02-01, 2027-01-01",
        "2026-01-01, 2026-03-01, 2026-03-01, 2027-01-01",
        "2026-03-02, 2026-04-01, 2026-01-01, 2026-03-02"
    })
    void whatIsToldAgainSaysNothingOfDaysOfWhichSomethingNewerWasSaid(
            String newerFrom, String newerUntil, String from, String until) {
        Fact older = known(1, true, "2026-01-01", "2027-01-01");
        Fact newer = known(2, false, newerFrom, newerUntil);
        assertThat(told("2026-03-01", older, newer)).isEqualTo(known(3, true, from, until));
    }

    @Test
    void anOpenPeriodIsCutOnBothSides() {
        Fact older = known(1, true, "2020-01-01", null);
        Fact past = known(2, false, "2019-01-01", "2026-02-01");
        Fact ahead = known(3, false, "2026-06-01", null);
        assertThat(told("2026-03-01", older, past, ahead)).isEqualTo(known(4, true, "2026-02-01", "2026-06-01"));
    }

    @Test
    void ofADayTheNewestThatSpeaksOfItCounts() {
        Fact older = known(1, true, "2026-01-01", "2027-01-01");
        Fact newer = known(2, false, "2026-02-01", "2026-04-01");
        Fact ahead = known(3, true, "2027-01-01", "2028-01-01");
        assertThat(told("2026-03-01", older, newer, ahead)).isEqualTo(known(4, false, "2026-02-01", "2026-04-01"));
    }

    @Test
    void thatAnotherMayNotAskSaysNothingOfTheFact() {
        Fact word = known(1, true, "2026-01-01", "2027-01-01");
        Fact refused = notAllowed(2, "parking-permit", "2026-03-01", "2026-03-02");
        assertThat(told("2026-03-01", word, refused)).isEqualTo(known(3, true, "2026-01-01", "2027-01-01"));
    }

    @Test
    void whatAnotherPurposeHeardOtherwiseSinceIsAskedAgain() {
        Fact ours = known(1, true, "2026-01-01", "2027-01-01");
        Fact theirs = known(2, "day-care", false, "2026-01-01", "2027-01-01");
        assertThat(decide("2026-03-01", ours, theirs)).isEqualTo(new Verdict.Ask(GROUND));
    }

    @Test
    void whatAnotherPurposeHeardToTheSameEffectIsToldOnOurOwnGround() {
        Fact ours = known(1, true, "2026-01-01", "2027-01-01");
        Fact theirs = known(2, "day-care", true, "2026-01-01", "2027-01-01");
        assertThat(told("2026-03-01", ours, theirs)).isEqualTo(known(3, true, "2026-01-01", "2027-01-01"));
    }

    @Test
    void withoutDataNothingIsSaidOfOtherDays() {
        assertThat(withoutData("2026-03-01")).isEqualTo(noData(1, "2026-03-01", "2026-03-02"));
    }

    @Test
    void withoutDataTheSourceTakesItsEarlierWordBackFromThatDayOn() {
        Fact word = known(1, true, "2026-01-01", "2027-01-01");
        Fact nothing = withoutData("2026-03-01", word);
        assertThat(nothing).isEqualTo(noData(2, "2026-03-01", "2027-01-01"));
        assertThat(decide("2026-06-01", word, nothing)).isEqualTo(new Verdict.Ask(GROUND));
        assertThat(told("2026-02-01", word, nothing)).isEqualTo(known(3, true, "2026-01-01", "2026-03-01"));
    }

    @Test
    void aSourceMaySayOfWhichDaysItHasNoData() {
        Answer answer = Answer.noData(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), NOW);
        assertThat(Facts.answered(question("2026-03-01"), GROUND, answer, List.of()))
                .isEqualTo(noData(1, "2026-01-01", "2027-01-01"));
    }

    private static Fact withoutData(String on, Fact... stored) {
        return Facts.answered(question(on), GROUND, Answer.noData(null, null, NOW), List.of(stored));
    }

    private Fact told(String on, Fact... stored) {
        return ((Verdict.FromStore) decide(on, stored)).fact();
    }

    private Verdict decide(String on, Fact... stored) {
        return facts.decide(question(on), List.of(stored), TODAY);
    }
}
