package gent.rechtstreeks.lifeevents.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gent.rechtstreeks.lifeevents.ask.FactsAnswer.Heard;
import gent.rechtstreeks.lifeevents.ask.FactsAnswer.WireAnswer;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.FactKind;
import gent.rechtstreeks.lifeevents.facts.FactType;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsAnswerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final UUID REFERENCE = new UUID(0, 1);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final AskedFact ASKED = new AskedFact(
            REFERENCE,
            new Insz("90610100155"),
            "taxable-income",
            new FactType(FactKind.AMOUNT, List.of()),
            "rent-subsidy",
            FROM);

    @Test
    void aValueIsReadByItsType() {
        assertThat(heard(answer("KNOWN", JSON.textNode("1234.5"), null)).answers())
                .containsEntry(REFERENCE, Answer.known(new FactValue(FactKind.AMOUNT, "1234.50"), FROM, null, NOW));
        assertThat(heard(answer("KNOWN", JSON.numberNode(3), null)).answers())
                .containsEntry(REFERENCE, Answer.known(new FactValue(FactKind.AMOUNT, "3.00"), FROM, null, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_DATA", "NOT_REGISTERED"})
    void withoutDataThereIsNeverAValue(String state) {
        assertThat(heard(answer(state, null, null)).answers()).containsEntry(REFERENCE, Answer.noData(FROM, null, NOW));
    }

    @Test
    void aSourceMayKnowNoGround() {
        assertThat(heard(answer("NO_LEGAL_CONTEXT", null, null)).answers())
                .containsEntry(REFERENCE, Answer.refused(NOW));
    }

    @Test
    void whoeverHasAnotherNumberIsAskedAboutUnderThat() {
        Heard heard = heard(answer("REPLACED", null, "90610100254"));
        assertThat(heard.answers()).isEmpty();
        assertThat(heard.again()).singleElement().satisfies(again -> assertThat(again.person())
                .isEqualTo(new Insz("90610100254")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatCannotBeReadIsUnusableAndNotRepeated(WireAnswer broken) {
        assertThatThrownBy(() -> heard(broken))
                .isInstanceOf(UnusableAnswer.class)
                .hasMessageNotContainingAny("-12", "banana", "00012556777");
    }

    static Stream<WireAnswer> broken() {
        return Stream.of(
                answer("KNOWN", JSON.textNode("-12"), null),
                answer("KNOWN", JSON.textNode("banana"), null),
                answer("KNOWN", JSON.booleanNode(true), null),
                answer("KNOWN", JSON.objectNode(), null),
                answer("KNOWN", JSON.nullNode(), null),
                answer("KNOWN", null, null),
                answer("PROBABLY", JSON.textNode("1.00"), null),
                answer(null, JSON.textNode("1.00"), null),
                answer("REPLACED", null, "00012556777"),
                new WireAnswer(new UUID(0, 9), "NO_DATA", null, null, null, null, null));
    }

    @Test
    void anAnswerThatComesTwiceIsUnusable() {
        WireAnswer one = answer("NO_DATA", null, null);
        assertThatThrownBy(() -> heard(one, one)).isInstanceOf(UnusableAnswer.class);
    }

    private static Heard heard(WireAnswer... answers) {
        return new FactsAnswer(List.of(answers)).heard(List.of(ASKED), new AnsweredNumbers(true), NOW);
    }

    private static WireAnswer answer(String state, JsonNode value, String replacedBy) {
        return new WireAnswer(REFERENCE, state, value, FROM, null, null, replacedBy);
    }
}
