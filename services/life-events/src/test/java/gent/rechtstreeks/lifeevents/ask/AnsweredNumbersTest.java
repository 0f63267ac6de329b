package gent.rechtstreeks.lifeevents.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.lifeevents.ask.HouseholdsAnswer.WireHousehold;
import gent.rechtstreeks.lifeevents.ask.HouseholdsAnswer.WireMember;
import gent.rechtstreeks.lifeevents.ask.HouseholdsAnswer.WirePerson;
import gent.rechtstreeks.lifeevents.ask.HouseholdsAnswer.WireReplaced;
import gent.rechtstreeks.lifeevents.identity.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnsweredNumbersTest {

    private static final String SYNTHETIC = "90610100155";
    private static final String NOT_SYNTHETIC = "00012556777";
    private static final String REFUSAL = "a source answered an INSZ that is not synthetic, outside production";

    private final AnsweredNumbers outsideProduction = new AnsweredNumbers(true);
    private final AnsweredNumbers inProduction = new AnsweredNumbers(false);

    @Test
    void oneCohabitantWhoIsNotSyntheticRefusesTheWholeAnswerWithoutNamingAnybody() {
        assertThatThrownBy(() -> households(SYNTHETIC, NOT_SYNTHETIC).toDomain(Set.of(), outsideProduction))
                .isInstanceOf(UnusableAnswer.class)
                .hasMessage(REFUSAL);
    }

    @Test
    void whoeverLivesNowhereAndWhateverReplacesANumberMustBeSyntheticToo() {
        WirePerson alone = new WirePerson(NOT_SYNTHETIC, "Testvoornaam", "Proefachternaam", LocalDate.EPOCH, null);
        WireReplaced replaced = new WireReplaced(SYNTHETIC, NOT_SYNTHETIC);
        assertThatThrownBy(() ->
                        new HouseholdsAnswer(List.of(), List.of(alone), null).toDomain(Set.of(), outsideProduction))
                .hasMessage(REFUSAL);
        assertThatThrownBy(() ->
                        new HouseholdsAnswer(List.of(), null, List.of(replaced)).toDomain(Set.of(), outsideProduction))
                .hasMessage(REFUSAL);
    }

    @Test
    void aNumberThatIsNoneRefusesTheWholeAnswerAlsoInProduction() {
        assertThatThrownBy(() -> households(SYNTHETIC, "90610100156").toDomain(Set.of(), inProduction))
                .isInstanceOf(UnusableAnswer.class)
                .hasMessage("a source answered an INSZ that has a wrong checksum");
    }

    @Test
    void syntheticPeopleComeInAnywhereAndAllOthersInProductionOnly() {
        assertThat(households(SYNTHETIC).toDomain(Set.of(), outsideProduction).households())
                .hasSize(1);
        assertThat(households(SYNTHETIC, NOT_SYNTHETIC)
                        .toDomain(Set.of(), inProduction)
                        .households())
                .singleElement()
                .satisfies(home -> assertThat(home.members()).hasSize(2));
    }

    private static HouseholdsAnswer households(String... numbers) {
        List<WireMember> members = Stream.of(numbers)
                .map(insz -> new WireMember(
                        insz, "Testvoornaam", "Proefachternaam", LocalDate.of(1990, 1, 1), Relation.OTHER, null))
                .toList();
        return new HouseholdsAnswer(List.of(new WireHousehold(members, null)), null, null);
    }
}
