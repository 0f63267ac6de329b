package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Decision.YourPart;
import gent.rechtstreeks.portal.ask.ExplainedAssessment;
import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.ExplainedDecision.Outcome;
import gent.rechtstreeks.portal.ask.Explanation;
import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Explanation.Whose;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.State;
import gent.rechtstreeks.portal.ask.Facts.Type;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RightPageTest {

    private static final Fact INCOME = new Fact(
            "income",
            "inkomen",
            Type.COUNT,
            State.KNOWN,
            "2100",
            null,
            false,
            "tax-administration",
            Instant.EPOCH,
            null,
            null,
            List.of());
    private static final Explanation FULL = Given.told(
            "what it is",
            List.of("because", " "),
            List.of(Given.fact("income", "inkomen", "2100", "€ 2.100")),
            Given.number("EUR", Verification.DEMONSTRATION),
            Given.number("COUNT", Verification.SEEN));

    @Test
    void numbersThatSayNothingWithoutTheirNameAndEmptyReasonsAreLeftOut() {
        RightPage page = page(FULL, null);

        assertThat(page.parameters()).extracting(Explanation.Parameter::unit).containsExactly("EUR");
        assertThat(page.reasons()).containsExactly("because");
        assertThat(page.marks()).isEqualTo(new Marks(true, false, false));
    }

    @Test
    void afterALossTheNameOfTheRightIsNotTheTitle() {
        assertThat(page(FULL, null).title()).isEqualTo("a right");
        assertThat(page(Given.told(null, List.of(), List.of()), null).title()).isEqualTo("a sentence");
    }

    @Test
    void whatIsToBeHandedInStandsInTheWordsOfTheExplanation() {
        ExplainedDecision decision = explained(
                Given.decision("waste-bags", null),
                new ExplainedDecision.HandIn("income", "2100"),
                new ExplainedDecision.HandIn("in-ghent", "true"));

        assertThat(page(FULL, decision).toCopy()).isEqualTo("inkomen: € 2.100");
        assertThat(page(FULL, null).toCopy()).isEmpty();
    }

    @Test
    void onlyAGrantOfTheReaderCanBeRenouncedAndOnlyOnce() {
        Decision paid = Given.decision("waste-bags", UUID.randomUUID(), YourPart.PAYEE);
        Decision told = Given.decision("waste-bags", UUID.randomUUID(), YourPart.ADDRESSEE);
        Decision nothing = Given.decision("waste-bags", null, YourPart.PAYEE);

        assertThat(page(FULL, explained(paid)).isRenounceable()).isTrue();
        assertThat(page(FULL, explained(Given.renounced(paid))).isRenounceable())
                .isFalse();
        assertThat(page(FULL, explained(told)).isRenounceable()).isFalse();
        assertThat(page(FULL, explained(nothing)).isRenounceable()).isFalse();
    }

    @Test
    void whatWasToldAndIsNotKnownAnyMoreIsSaidToBeSo() {
        Explanation unknown = Given.lacking("living-wage");
        Decision waits = Given.decision("waste-bags", null);

        assertThat(page(unknown, after(waits, Outcome.INFORMED, Outcome.WAITING_FOR_FACTS))
                        .isToldBefore())
                .isTrue();
        assertThat(page(unknown, after(waits, Outcome.WAITING_FOR_FACTS)).isToldBefore())
                .isFalse();
        assertThat(page(FULL, after(waits, Outcome.INFORMED)).isToldBefore()).isFalse();
        assertThat(page(unknown, null).isToldBefore()).isFalse();
    }

    private static ExplainedDecision after(Decision decision, Outcome... outcomes) {
        return new ExplainedDecision(
                decision,
                List.of(),
                null,
                Stream.of(outcomes)
                        .map(outcome -> new ExplainedDecision.Step(outcome, null, Instant.EPOCH))
                        .toList());
    }

    @Test
    void numbersOfAnotherAmountThanTheOneThatStandsAreNotShown() {
        Decision grant = Given.decision("waste-bags", UUID.randomUUID());

        assertThat(page(FULL, explained(grant)).parameters()).isEmpty();
        assertThat(page(FULL, explained(grant)).isKeptAsGranted()).isTrue();
        assertThat(page(FULL, explained(Given.withoutAmount("waste-bags"))).parameters())
                .hasSize(1);
    }

    @Test
    void whatTheReaderDoesNotWantIsNotSaidToBeKept() {
        Decision grant = Given.decision("waste-bags", UUID.randomUUID());

        assertThat(page(FULL, explained(Given.renounced(grant))).isKeptAsGranted())
                .isFalse();
    }

    @Test
    void aFactOfTheReaderStandsOnceInBothLists() {
        Missing mine = missing(Whose.YOURS, "income", "/me/facts/income", true);
        Missing ours = missing(Whose.YOUR_HOUSEHOLDS, "income", null, false);
        Missing hours = missing(Whose.YOURS, "hours", "/me/facts/hours", false);
        RightPage page = page(Given.missing(FULL, ours, hours, mine), null);

        assertThat(page.notToBeAsked()).containsExactly(mine);
        assertThat(page.missingFacts()).containsExactly(hours, ours);
    }

    @Test
    void whatIsKnownOfTheReaderIsToldOfTheReaderOnly() {
        RightPage page = page(FULL, null);
        Missing mine = missing(Whose.YOURS, "income", "/me/facts/income", true);

        assertThat(page.known(mine).fact()).isEqualTo(INCOME);
        assertThat(page.known(missing(Whose.YOURS, "hours", "/me/facts/hours", true)))
                .isNull();
        assertThat(page.known(missing(Whose.YOURS, "income", "/me/facts/income", false)))
                .isNull();
        assertThat(page.known(missing(Whose.YOUR_HOUSEHOLDS, "income", null, true)))
                .isNull();
        assertThat(page.known(missing(Whose.YOUR_CHILDS, "income", null, true))).isNull();
    }

    private static Missing missing(Whose whose, String fact, String declareAt, boolean mayNotAsk) {
        return new Missing(whose, null, fact, fact, "resident", "u", declareAt, mayNotAsk);
    }

    private static ExplainedDecision explained(Decision decision, ExplainedDecision.HandIn... toHandIn) {
        return new ExplainedDecision(decision, List.of(toHandIn), null, List.of());
    }

    private static RightPage page(Explanation told, ExplainedDecision decision) {
        return new RightPage(
                UUID.randomUUID(),
                new Part.Got<>(new ExplainedAssessment(Given.eligible("waste-bags", Mode.GRANT), told)),
                new Part.Got<>(Optional.ofNullable(decision)),
                List.of(INCOME),
                null,
                null,
                null);
    }
}
