package gent.rechtstreeks.lifeevents.facts;

import static gent.rechtstreeks.lifeevents.facts.TestFacts.GROUND;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.NOW;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.TODAY;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.known;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.noData;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Verdict ASK = new Verdict.Ask(GROUND);
    private static final Fact WORD = known(1, true, "2026-01-01", "2027-01-01");
    private static final Answer SAME = answer(true, "2026-01-01", NOW);
    private static final Period THREE_DAYS = Period.ofDays(3);
    private static final Question NEEDED = question("2026-03-01");
    private static final Question CHANGED = question("2026-03-01", Reason.CHANGED);
    private static final Question EXPIRED = question("2026-03-01", Reason.EXPIRED);

    @Test
    void whoeverAskedIsToldAlsoWhatWasSaidBefore() {
        assertThat(settle(NEEDED, SAME, WORD))
                .isEqualTo(new Settlement.Told(known(2, true, "2026-01-01", "2027-01-01"), NEW_YEAR));
        assertThat(Settlement.of(new Verdict.FromStore(WORD), NEEDED, null, List.of(WORD), THREE_DAYS, NOW))
                .isEqualTo(new Settlement.Told(WORD, null));
    }

    @Test
    void whenNobodyAskedTheSameAgainIsNoNews() {
        assertThat(settle(CHANGED, SAME, WORD)).isEqualTo(new Settlement.NoNews(FactState.KNOWN));
        assertThat(settle(EXPIRED, SAME, WORD)).isEqualTo(new Settlement.NoNews(FactState.KNOWN));
    }

    @Test
    void whatIsToldAgainAsANewVersionIsNotAskedAgainForItself() {
        Fact again = known(3, true, "2026-01-01", "2026-07-01");
        assertThat(Settlement.of(new Verdict.FromStore(again), NEEDED, null, List.of(WORD), THREE_DAYS, NOW))
                .isEqualTo(new Settlement.Told(again, null));
    }

    @Test
    void whatComesAfterAPeriodThatWasOverWhenItWasToldIsAskedAtOnce() {
        Answer past = Answer.known(FactValue.of(true), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 1), NOW);
        Answer tillToday = Answer.known(FactValue.of(true), LocalDate.of(2025, 1, 1), TODAY, NOW);
        Question before = question("2026-02-01");
        assertThat(settle(before, past))
                .isEqualTo(new Settlement.Told(known(1, true, "2025-01-01", "2026-03-01"), TODAY));
        assertThat(settle(before, tillToday))
                .isEqualTo(new Settlement.Told(known(1, true, "2025-01-01", "2026-03-02"), TODAY));
    }

    @Test
    void whatHasNoEndIsNotAskedAgain() {
        Answer open = Answer.known(FactValue.of(true), LocalDate.of(2025, 1, 1), null, NOW);
        assertThat(settle(NEEDED, open)).isEqualTo(new Settlement.Told(known(1, true, "2025-01-01", null), null));
    }

    @Test
    void anotherValueOrAnotherPeriodIsNews() {
        assertThat(settle(CHANGED, answer(false, "2026-01-01", NOW), WORD))
                .isEqualTo(new Settlement.Told(known(2, false, "2026-01-01", "2027-01-01"), NEW_YEAR));
        assertThat(settle(CHANGED, answer(true, "2026-02-01", NOW), WORD))
                .isEqualTo(new Settlement.Told(known(2, true, "2026-02-01", "2027-01-01"), NEW_YEAR));
    }

    @Test
    void whatWasToldAnotherPurposeIsNewsForThisOne() {
        Fact theirs = known(1, "day-care", true, "2026-01-01", "2027-01-01");
        assertThat(settle(CHANGED, SAME, theirs))
                .isEqualTo(new Settlement.Told(known(2, true, "2026-01-01", "2027-01-01"), NEW_YEAR));
    }

    @Test
    void aValueThatIsGoneIsNewsAndThatThereIsStillNoneIsNot() {
        Answer nothing = Answer.noData(null, null, NOW);
        assertThat(settle(CHANGED, nothing, WORD))
                .isEqualTo(new Settlement.Told(noData(2, "2026-03-01", "2027-01-01"), null));
        assertThat(settle(CHANGED, nothing, noData(1, "2026-02-01", "2026-04-01")))
                .isEqualTo(new Settlement.NoNews(FactState.NO_DATA));
    }

    @Test
    void anAnswerFromBeforeTheOneThatIsKnownIsNoNews() {
        Answer older = answer(false, "2026-01-01", NOW.minusSeconds(1));
        assertThat(settle(CHANGED, older, WORD)).isEqualTo(new Settlement.NoNews(FactState.KNOWN));
    }

    @Test
    void thatItMayNotBeAskedIsToldToWhoeverAsked() {
        Verdict no = new Verdict.NotAllowed();
        assertThat(Settlement.of(no, NEEDED, null, List.of(WORD), THREE_DAYS, NOW))
                .isInstanceOfSatisfying(
                        Settlement.Told.class,
                        told -> assertThat(told.fact().state()).isEqualTo(FactState.NOT_ALLOWED));
        assertThat(Settlement.of(no, EXPIRED, null, List.of(WORD), THREE_DAYS, NOW))
                .isEqualTo(new Settlement.NoNews(FactState.NOT_ALLOWED));
    }

    @Test
    void withoutAnswerItWaits() {
        assertThat(settle(NEEDED, null, WORD)).isEqualTo(new Settlement.Waits());
        assertThat(settle(CHANGED, null, WORD)).isEqualTo(new Settlement.Waits());
    }

    @Test
    void anAnswerThatDoesNotSpeakOfTheDayIsNone() {
        assertThat(settle(NEEDED, answer(true, "2026-03-02", NOW))).isEqualTo(new Settlement.Waits());
        assertThat(settle(NEEDED, answer(true, "2026-03-01", NOW))).isInstanceOf(Settlement.Told.class);
    }

    @Test
    void whatComesAfterAPeriodAndIsNotKnownYetIsAskedAgainSoon() {
        Answer nothing = Answer.noData(null, null, NOW);
        Fact none = noData(1, "2026-03-01", "2026-03-02");
        assertThat(settle(EXPIRED, nothing)).isEqualTo(new Settlement.Told(none, LocalDate.of(2026, 3, 5)));
        assertThat(settle(CHANGED, nothing)).isEqualTo(new Settlement.Told(none, null));
    }

    private static Settlement settle(Question question, Answer answer, Fact... stored) {
        return Settlement.of(ASK, question, answer, List.of(stored), THREE_DAYS, NOW);
    }

    private static Answer answer(boolean value, String from, Instant asOf) {
        return Answer.known(FactValue.of(value), LocalDate.parse(from), NEW_YEAR, asOf);
    }
}
