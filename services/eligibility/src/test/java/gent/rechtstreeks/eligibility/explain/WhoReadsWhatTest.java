package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gent.rechtstreeks.eligibility.rights.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own facts in full; another member's only as an outcome, and not by elimination either (I9). */
class WhoReadsWhatTest {

    private static final Explainer EXPLAINER = Words.explainer();

    /** What a line of facts looks like: whose, which fact, and the value. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void factsAsTheyAreTold(String case_, Answer answer, Reader reader, String... lines) {
        Explanation told = EXPLAINER.explain(answer, reader, Language.NL);

        assertThat(told.facts())
                .extracting(fact -> "%s %s %s".formatted(fact.whose(), fact.fact(), fact.value()))
                .containsExactlyInAnyOrder(lines);
    }

    static Stream<Arguments> factsAsTheyAreTold() {
        Answer annaHasIt = AnAnswer.wasteBags()
                .using(null, "size", "3")
                .using(ANNA, "increased-reimbursement", "true")
                .eligible(8400L, "increased-reimbursement");
        Answer bothHaveIt = AnAnswer.wasteBags()
                .using(ANNA, "increased-reimbursement", "true")
                .using(BRAM, "increased-reimbursement", "true")
                .eligible(8400L, "increased-reimbursement");
        Answer debts = AnAnswer.wasteBags()
                .using(ANNA, "increased-reimbursement", "false")
                .using(ANNA, "debt-counselling", "BUDGET_GUIDANCE")
                .using(BRAM, "increased-reimbursement", "false")
                .eligible(8400L, "debt-counselling");
        Answer incomes = AnAnswer.wasteBags()
                .using(ANNA, "taxable-income", "21000.00")
                .using(BRAM, "taxable-income", "18000.50")
                .notEligible("income-too-high");
        Answer ofTheChild = AnAnswer.ofTheChild("care-supplement")
                .using(null, "born-alive", "true")
                .using(null, "dutch-language-area", "true")
                .using(CHILD, "care-points", "8")
                .using(CHILD, "deceased", "false")
                .using(ANNA, "taxable-income", "21000.00")
                .eligible(null, "care-points");
        Answer twoChildren = AnAnswer.wasteBags()
                .using(CHILD, "care-points", "2")
                .using(STRANGER, "care-points", "8")
                .eligible(8400L, "care-points");
        return Stream.of(
                Arguments.of(
                        "points are not a sum: those of the partner's child are that child's",
                        twoChildren,
                        Readers.bram(),
                        lines("YOUR_CHILDS care-points 2", "YOUR_HOUSEHOLDS null null")),
                Arguments.of(
                        "own facts in full",
                        annaHasIt,
                        Readers.anna(),
                        lines("YOUR_HOUSEHOLDS size 3", "YOURS increased-reimbursement true")),
                Arguments.of(
                        "the partner's single fact: the household's, not even which",
                        annaHasIt,
                        Readers.bram(),
                        lines("YOUR_HOUSEHOLDS size 3", "YOUR_HOUSEHOLDS null null")),
                Arguments.of(
                        "among three it is somebody's",
                        annaHasIt,
                        Readers.bramAmongThree(),
                        lines("YOUR_HOUSEHOLDS size 3", "YOUR_HOUSEHOLDS increased-reimbursement null")),
                Arguments.of(
                        "what one has oneself is no secret",
                        bothHaveIt,
                        Readers.bram(),
                        lines("YOURS increased-reimbursement true", "YOUR_HOUSEHOLDS increased-reimbursement null")),
                Arguments.of(
                        "naming some would tell which one is not named",
                        debts,
                        Readers.bram(),
                        lines("YOURS increased-reimbursement false", "YOUR_HOUSEHOLDS null null")),
                Arguments.of(
                        "the household's income, without the partner's part",
                        incomes,
                        Readers.bram(),
                        lines("YOURS taxable-income 18000.50", "YOUR_HOUSEHOLDS taxable-income null")),
                Arguments.of(
                        "a child's facts for a parent with whom it lives, but no death; the other parent's not",
                        ofTheChild,
                        Readers.bram(),
                        lines(
                                "OF_THE_EVENT born-alive true",
                                "YOUR_HOUSEHOLDS dutch-language-area true",
                                "YOUR_CHILDS care-points 8",
                                "YOUR_HOUSEHOLDS null null")),
                Arguments.of(
                        "the parent who lives elsewhere reads of the birth, not of the home or the child",
                        ofTheChild,
                        Readers.bramElsewhere(),
                        lines("OF_THE_EVENT born-alive true", "SOMEBODY_ELSES null null")),
                Arguments.of(
                        "a partner who is no parent reads of the home only",
                        ofTheChild,
                        Readers.partner(),
                        lines(
                                "OF_THE_EVENT born-alive true",
                                "YOUR_HOUSEHOLDS dutch-language-area true",
                                "YOUR_HOUSEHOLDS null null")));
    }

    /** Who may have the right and what to do for it is said to everybody, in the same words. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordOfThePartnersFactIsInTheText(Language language) {
        Answer debts = AnAnswer.wasteBags()
                .using(ANNA, "debt-counselling", "BUDGET_GUIDANCE")
                .eligible(8400L, "debt-counselling");

        Explanation told = EXPLAINER.explain(debts, Readers.bram(), language);

        assertThat(told.reasons()).extracting(Explanation.Reason::code).containsOnlyNulls();
        assertThat(told.text().replace(told.who(), "").replace(told.how(), ""))
                .doesNotContain("udg", "BUDGET", "debt", ANNA.toString())
                .contains(told.headline());
        assertThat(EXPLAINER.explain(debts, Readers.anna(), language).text()).contains("udg");
    }

    /** What cannot be told apart tells nothing. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void thePartnerReadsTheSameWhateverTheFactIs(Language language) {
        Explanation reimbursed = EXPLAINER.explain(
                AnAnswer.wasteBags()
                        .using(ANNA, "increased-reimbursement", "true")
                        .traced("outcome", 1, "eligible", "increased-reimbursement")
                        .eligible(8400L, "increased-reimbursement"),
                Readers.bram(),
                language);
        Explanation indebted = EXPLAINER.explain(
                AnAnswer.wasteBags()
                        .using(ANNA, "increased-reimbursement", "false")
                        .using(ANNA, "debt-counselling", "BUDGET_MANAGEMENT")
                        .traced("outcome", 2, "eligible", "debt-counselling")
                        .eligible(8400L, "debt-counselling"),
                Readers.bram(),
                language);

        assertThat(indebted).isEqualTo(reimbursed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void whoHasItReadsTheSameWhetherThePartnerHasItOrNot(String partners) {
        Answer answer = AnAnswer.wasteBags()
                .using(BRAM, "increased-reimbursement", "true")
                .using(ANNA, "increased-reimbursement", partners)
                .eligible(8400L, "increased-reimbursement");

        assertThat(EXPLAINER.explain(answer, Readers.bram(), Language.NL))
                .usingRecursiveComparison()
                .isEqualTo(EXPLAINER.explain(
                        AnAnswer.wasteBags()
                                .using(BRAM, "increased-reimbursement", "true")
                                .using(ANNA, "increased-reimbursement", "true")
                                .eligible(8400L, "increased-reimbursement"),
                        Readers.bram(),
                        Language.NL));
    }

    @Test
    void aReasonIsToldToWhomItTellsNothingNew() {
        AnAnswer both = AnAnswer.wasteBags()
                .using(ANNA, "increased-reimbursement", "false")
                .using(BRAM, "increased-reimbursement", "false");
        AnAnswer partners = AnAnswer.wasteBags().using(ANNA, "increased-reimbursement", "true");

        assertThat(codes(both.notEligible("no-increased-reimbursement"), Readers.bram()))
                .containsExactly("no-increased-reimbursement");
        assertThat(codes(partners.eligible(8400L, "increased-reimbursement"), Readers.bram()))
                .containsExactly((String) null);
        assertThat(codes(partners.eligible(8400L, "increased-reimbursement"), Readers.bramAmongThree()))
                .containsExactly("increased-reimbursement");
        assertThat(codes(partners.eligible(8400L, "parameters-unverified", "increased-reimbursement"), Readers.bram()))
                .containsExactly("parameters-unverified", null);
    }

    @Test
    void whereTheOthersLiveIsNotToldToTheParentWhoLivesElsewhere() {
        Answer outside = AnAnswer.ofTheChild("birth-grant")
                .using(ANNA, "domicile", "21004")
                .notEligible("domicile-outside-dutch-language-area");
        Answer hidden = AnAnswer.ofTheChild("birth-grant")
                .missing(ANNA, "domicile", "population-register")
                .unknown("domicile-unknown");

        assertThat(codes(outside, Readers.bram())).containsExactly("domicile-outside-dutch-language-area");
        assertThat(codes(outside, Readers.bramElsewhere())).containsExactly((String) null);
        assertThat(codes(hidden, Readers.anna())).containsExactly("domicile-unknown");
        assertThat(codes(hidden, Readers.bramElsewhere())).containsExactly((String) null);
        assertThat(EXPLAINER
                        .explain(hidden, Readers.bramElsewhere(), Language.NL)
                        .missing())
                .extracting(Explanation.Missing::whose, Explanation.Missing::fact)
                .containsExactly(tuple(Whose.SOMEBODY_ELSES, null));
    }

    @Test
    void theTraceIsOpenOnlyToWhomEverythingInItIs() {
        Answer traced = AnAnswer.wasteBags()
                .using(ANNA, "increased-reimbursement", "true")
                .traced("reimbursed", 1, "true", "increased-reimbursement")
                .eligible(8400L, "increased-reimbursement");
        Answer ofTheChild = AnAnswer.ofTheChild("birth-grant")
                .using(ANNA, "domicile", "44021")
                .traced("outcome", 1, "true, INFORM, child-born", "dutch-language-area")
                .eligible(null, "child-born");

        assertThat(EXPLAINER.explain(traced, Readers.anna(), Language.NL).trace())
                .containsExactly(
                        new Explanation.Step("reimbursed", List.of(1), "true", List.of("increased-reimbursement")));
        assertThat(EXPLAINER.explain(traced, Readers.bram(), Language.NL).trace())
                .isEmpty();
        assertThat(EXPLAINER.explain(ofTheChild, Readers.bram(), Language.NL).trace())
                .hasSize(1);
        assertThat(EXPLAINER
                        .explain(ofTheChild, Readers.bramElsewhere(), Language.NL)
                        .trace())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thatAnotherMemberHasItAlreadyIsNotTold(Language language) {
        Answer had = AnAnswer.wasteBags().using(ANNA, "living-wage", "true").notEligible("has-it-already");
        Answer no = AnAnswer.wasteBags().using(ANNA, "living-wage", "true").notEligible("no-living-wage");

        assertThat(EXPLAINER.explain(had, Readers.bram(), language))
                .isEqualTo(EXPLAINER.explain(no, Readers.bram(), language));
        assertThat(EXPLAINER.headline(had, Readers.bram(), language))
                .isEqualTo(EXPLAINER.headline(no, Readers.bram(), language))
                .isNotEqualTo(EXPLAINER.headline(had, Readers.anna(), language));
    }

    private static Stream<String> codes(Answer answer, Reader reader) {
        return EXPLAINER.explain(answer, reader, Language.NL).reasons().stream().map(Explanation.Reason::code);
    }

    private static String[] lines(String... lines) {
        return lines;
    }
}
