package gent.rechtstreeks.lifeevents.facts;

import static gent.rechtstreeks.lifeevents.facts.TestFacts.BAGS;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.FACT;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.GROUND;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.NOW;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.RESIDENT;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.TODAY;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.known;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.noData;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.notAllowed;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What residents say of themselves, and how it stands beside what sources say. */
class DeclaringTest {

    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 1);
    private static final Fact SOURCE_SAYS_NO = known(1, false, "2026-01-01", "2027-01-01");
    private static final Fact SAID = declared(true, NOW, SOURCE_SAYS_NO);

    @Test
    void itIsAVersionOfItsOwnThatSaysWhoSaidSo() {
        assertThat(SAID.version()).isEqualTo(2);
        assertThat(SAID.isDeclared()).isTrue();
        assertThat(SAID.isWordOfSource()).isFalse();
        assertThat(SAID.source()).isEqualTo("resident");
        assertThat(SAID.validFrom()).isEqualTo(FROM);
        assertThat(SAID.validUntil()).isEqualTo(UNTIL);
    }

    @Test
    void theSameAgainChangesNothingAndAnotherValueOrPeriodDoes() {
        assertThat(Declaring.declare(RESIDENT, says(true, UNTIL), List.of(SAID), TOMORROW))
                .isEmpty();
        assertThat(Declaring.declare(RESIDENT, says(false, UNTIL), List.of(SAID), TOMORROW))
                .isPresent();
        assertThat(Declaring.declare(RESIDENT, says(true, UNTIL.plusDays(1)), List.of(SAID), TOMORROW))
                .isPresent();
    }

    @Test
    void whatASourceSaidIsNeverOvertakenByIt() {
        Facts facts = new Facts(new FactCatalogue(List.of(GROUND)));
        List<Fact> both = List.of(SOURCE_SAYS_NO, SAID);
        assertThat(facts.decide(question("2026-03-01"), both, TODAY))
                .isEqualTo(new Verdict.FromStore(known(3, false, "2026-01-01", "2027-01-01")));
        assertThat(facts.decide(question("2026-03-01"), List.of(SAID), TODAY)).isEqualTo(new Verdict.Ask(GROUND));
    }

    @Test
    void whatWasDeclaredIsTakenBackForAllOfItsDaysWheneverThatIs() {
        Fact later = Declaring.end(RESIDENT, FACT, List.of(SAID), TOMORROW).orElseThrow();
        assertThat(later.state()).isEqualTo(FactState.NO_DATA);
        assertThat(later.version()).isEqualTo(3);
        assertThat(later.isDeclared()).isTrue();
        assertThat(later.validFrom()).isEqualTo(FROM);
        assertThat(later.validUntil()).isEqualTo(UNTIL);
        assertThat(Declaring.end(RESIDENT, FACT, List.of(SAID), NOW)
                        .orElseThrow()
                        .validFrom())
                .isEqualTo(FROM);
        assertThat(Declaring.end(RESIDENT, FACT, List.of(SAID, later), TOMORROW))
                .isEmpty();
    }

    @Test
    void anEndAlsoEndsWhatWasSaidBeforeForLonger() {
        Fact shorter = Declaring.declare(RESIDENT, says(false, LocalDate.of(2026, 6, 1)), List.of(SAID), TOMORROW)
                .orElseThrow();
        assertThat(Declaring.end(RESIDENT, FACT, List.of(SAID, shorter), TOMORROW.plus(Duration.ofDays(1)))
                        .orElseThrow()
                        .validUntil())
                .isEqualTo(UNTIL);
    }

    @Test
    void whatIsOverOrWasNeverDeclaredHasNoEnd() {
        assertThat(Declaring.end(RESIDENT, FACT, List.of(SOURCE_SAYS_NO), NOW)).isEmpty();
        assertThat(Declaring.end(
                        RESIDENT, FACT, List.of(SAID), UNTIL.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .isEmpty();
    }

    @Test
    void aResidentReadsWhatSourcesSayFirstAndForWhichRights() {
        Fact forAnother = known(3, "day-care", false, "2026-01-01", "2027-01-01");
        List<OwnFact> own =
                OwnFact.of(List.of(SAID, SOURCE_SAYS_NO, forAnother, notAllowed(4, BAGS, "2026-03-01", "2026-03-02")));
        assertThat(own).extracting(one -> one.word().version()).containsExactly(3L, 2L);
        assertThat(own.getFirst().obtained())
                .extracting(OwnFact.Obtained::purpose)
                .containsExactly("day-care", BAGS);
    }

    @Test
    void aWordThatIsCutByANewerOneIsReadInPieces() {
        Fact year = known(1, true, "2026-01-01", "2027-01-01");
        Fact summer = known(2, false, "2026-06-01", "2026-09-01");
        Fact open = noData(3, null, "2026-01-01");
        assertThat(OwnFact.of(List.of(year, summer, open)))
                .extracting(one -> one.word().version() + " " + one.from() + " " + one.until())
                .containsExactly(
                        "3 null 2026-01-01",
                        "2 2026-06-01 2026-09-01",
                        "1 2026-01-01 2026-06-01",
                        "1 2026-09-01 2027-01-01");
    }

    @Test
    void whatADeclarationEndedIsNotKnownAnyMore() {
        Fact end = Declaring.end(RESIDENT, FACT, List.of(SAID), NOW).orElseThrow();
        assertThat(OwnFact.of(List.of(SAID, end))).isEmpty();
    }

    private static Fact declared(boolean value, Instant now, Fact... stored) {
        return Declaring.declare(RESIDENT, says(value, UNTIL), Stream.of(stored).toList(), now)
                .orElseThrow();
    }

    private static Declaration says(boolean value, LocalDate until) {
        return new Declaration(FACT, FactValue.of(value), FROM, until);
    }
}
