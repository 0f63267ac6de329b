package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every right.yaml must say. */
class CardsTest {

    private static final List<String> KEYS = List.of(
            "right",
            "version",
            "name",
            "authority",
            "mode",
            "triggers",
            "subject",
            "period",
            "addressees",
            "payee",
            "legalBasis",
            "counts",
            "alreadyHas",
            "deadline",
            "remedy",
            "links",
            "sensitive",
            "conditions",
            "unverified");

    /** Of what the amount of the rules is an amount. */
    private static final String AMOUNT_IS = "amountIs";

    /** Once or each month, where that is known. */
    private static final String PAID = "paid";

    /** Reasons for a yes that only the authority can make certain. */
    private static final String LEAVES_OPEN = "leavesOpen";

    private static final String CHILD_DECEASED = "child-deceased";

    /** How the last day moves on when it is no working day, or is counted in working days: no rule knows the calendar. */
    private static final String DEADLINE_ROLLS = "deadlineRolls";

    static Stream<RightFolder> rights() {
        return RightFolder.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void allKeysAreThereInTheSameOrder(RightFolder right) {
        List<String> keys = new ArrayList<>(right.card().keySet());
        keys.removeAll(List.of(AMOUNT_IS, DEADLINE_ROLLS, LEAVES_OPEN, PAID));
        assertThat(keys).isEqualTo(KEYS);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void anAmountSaysOfWhatItIs(RightFolder right) throws IOException {
        boolean decidesAnAmount = Files.readString(right.rules()).contains("<decision id=\"amount\"");
        assertThat(right.card().get(AMOUNT_IS) != null).isEqualTo(decidesAnAmount);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void theNameIsGivenInEachLanguage(RightFolder right) {
        assertThat(part(right, "name")).containsOnlyKeys(RightFolder.LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void whatIsSaidInSentencesIsText(RightFolder right) {
        for (String key : List.of("triggers", "links", "sensitive", "conditions", "unverified")) {
            assertThat((List<?>) right.card().get(key)).as(key).allMatch(String.class::isInstance);
        }
        assertThat((List<?>) right.card().get("conditions")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void whatIsGrantedHasAPayeeAndNothingElseHas(RightFolder right) {
        boolean grants = right.card().get("mode").equals("GRANT");
        assertThat(right.card().get("payee") != null).isEqualTo(grants);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void aRemedyThatNobodyReadOfHasOnlyAContact(RightFolder right) {
        Map<String, Object> remedy = part(right, "remedy");
        assertThat(remedy).containsOnlyKeys("body", "termDays", "suspends", "contact");
        assertThat(remedy.get("contact")).isNotNull();
        assertThat(remedy.get("body") != null || remedy.get("termDays") == null && remedy.get("suspends") == null)
                .isTrue();
    }

    /** The page of the right sends its reader there. */
    @ParameterizedTest
    @MethodSource("rights")
    void aRemedyWithoutATermSaysWhatIsKnownOfIt(RightFolder right) {
        Map<String, Object> remedy = part(right, "remedy");
        boolean isKnown = remedy.get("body") == null || remedy.get("termDays") != null;
        List<?> unverified = (List<?>) right.card().get("unverified");
        assertThat(isKnown || unverified.stream().anyMatch(sentence -> ((String) sentence).contains("appeal")))
                .isTrue();
    }

    /** After the death of a child nobody must have to read a table to know what happens. */
    @ParameterizedTest
    @MethodSource("rights")
    void aDeathOfAChildIsSpokenOfInTheConditions(RightFolder right) {
        boolean decides = RuleFile.load(right).reasons().contains(CHILD_DECEASED);
        List<?> conditions = (List<?>) right.card().get("conditions");
        assertThat(conditions.stream().anyMatch(sentence -> ((String) sentence).contains(CHILD_DECEASED)))
                .isEqualTo(decides);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void whatSaysThatSomebodyHasItAlreadyIsAFact(RightFolder right) {
        Object fact = right.card().get("alreadyHas");
        assertThat(fact == null || FactTable.read().of("subject").containsKey(fact))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void whatAYesLeavesOpenIsAReasonOfTheRules(RightFolder right) {
        List<?> leftOpen = (List<?>) right.card().getOrDefault(LEAVES_OPEN, List.of());
        assertThat(RuleFile.load(right).reasons())
                .containsAll(leftOpen.stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("rights")
    void theRegulationIsNamedInDutchForResidentsReadIt(RightFolder right) {
        assertThat((String) part(right, "legalBasis").get("regulation"))
                .doesNotContainPattern("(?i)\\b(not found|reference|federal|flemish|the|of)\\b");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(RightFolder right, String key) {
        return (Map<String, Object>) right.card().get(key);
    }
}
