package gent.rechtstreeks.lifeevents.ask;

import static gent.rechtstreeks.lifeevents.TestPeople.insz;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.lifeevents.ask.HouseholdsAnswer.WireHousehold;
import gent.rechtstreeks.lifeevents.ask.HouseholdsAnswer.WireMember;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.takeon.PopulationPage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationAnswerTest {

    private static final LocalDate DAY = LocalDate.of(1990, 1, 1);
    private static final AnsweredNumbers NUMBERS = new AnsweredNumbers(true);

    @Test
    void whoeverIsOnThePageCountsAsAskedAbout() {
        PopulationPage page = answer("there", insz(DAY, 1)).toDomain("here", NUMBERS);

        assertThat(page.next()).isEqualTo("there");
        assertThat(page.reading().asked()).containsExactly(new Insz(insz(DAY, 1)));
        assertThat(page.reading().households()).hasSize(1);
    }

    @Test
    void aListThatDoesNotGoOnIsOfNoUse() {
        assertThatThrownBy(() -> answer("here", insz(DAY, 1)).toDomain("here", NUMBERS))
                .isInstanceOf(UnusableAnswer.class);
    }

    @Test
    void aNumberThatMayNotComeInRefusesThePage() {
        assertThatThrownBy(() -> answer(null, "00012556777").toDomain(null, NUMBERS))
                .isInstanceOf(UnusableAnswer.class);
    }

    private static PopulationAnswer answer(String next, String insz) {
        WireMember member =
                new WireMember(insz, "Testvoornaam", "Proefachternaam", DAY, Relation.REFERENCE_PERSON, null);
        return new PopulationAnswer(List.of(new WireHousehold(List.of(member), null)), next);
    }
}
