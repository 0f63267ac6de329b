package gent.rechtstreeks.lifeevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.testing.ToldUses;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts of every kind, from every source, and what sources do wrong. */
@QuarkusTest
class SourcesTest extends ComponentTest {

    private static final String TAX = "tax-administration";

    private final Person anna = newAdult();
    private UUID annaId;

    @BeforeEach
    void annaIsKnown() {
        annaId = AskedFacts.known(eventId, anna);
    }

    @Test
    void eachKindOfValueIsToldAsWhatItIsWithTheGroundThatItIsADemonstration() {
        AuthenticSources.fact(anna, "taxable-income", AuthenticSources.known("\"31000.5\""));
        AuthenticSources.fact(anna, "employment", AuthenticSources.known("\"SELF_EMPLOYED\""));
        AuthenticSources.fact(anna, "care-points", AuthenticSources.known("12"));
        AuthenticSources.fact(anna, "lease-start", AuthenticSources.known("\"2024-02-29\""));
        ask("taxable-income", "rent-subsidy");
        ask("employment", "paternity-leave");
        ask("care-points", "property-tax-reduction");
        ask("lease-start", "rent-subsidy");

        assertThat(told("taxable-income").getCents()).isEqualTo(3_100_050L);
        assertThat(told("employment").getCode()).isEqualTo("SELF_EMPLOYED");
        assertThat(told("care-points").getCount()).isEqualTo(12L);
        assertThat(told("lease-start").getDate()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(told("taxable-income").getSource()).isEqualTo(TAX);
        assertThat(told("taxable-income").getLegalBasis()).startsWith("DEMONSTRATIE, geen machtiging");
        assertThat(told("taxable-income").getSelfDeclared()).isFalse();
        ask("taxable-income", "rent-subsidy");
        await().until(() -> answers("taxable-income").size() == 2);
        assertThat(answers("taxable-income")).extracting(Fact::getCents).containsOnly(3_100_050L);
        assertThat(AuthenticSources.timesAsked(TAX, anna)).isEqualTo(1);
        assertThat(ToldUses.await(Birth.lifeEventId(eventId), Act.READ, 5))
                .filteredOn(use -> TAX.equals(use.getSource()))
                .singleElement()
                .extracting(DataUse::getCategories)
                .isEqualTo(List.of(Category.FACT));
    }

    @Test
    void aValueThatIsNoneIsAFaultOfTheSourceAndHoldsUpNobodyElse() {
        Person ben = newAdult();
        UUID benId = AskedFacts.known(eventId + "-ben", ben);
        AuthenticSources.fact(anna, "taxable-income", AuthenticSources.known("\"-12.00\""));
        AuthenticSources.fact(ben, "taxable-income", AuthenticSources.known("\"12.00\""));
        ask("taxable-income", "rent-subsidy");
        ask(benId, "taxable-income", "rent-subsidy");

        assertThat(told(benId, "taxable-income").getCents()).isEqualTo(1_200L);
        await().until(() -> AuthenticSources.timesAsked(TAX, anna) > 0);
        assertThat(answers("taxable-income")).isEmpty();

        AuthenticSources.fact(anna, "taxable-income", AuthenticSources.known("\"11.00\""));
        whileTimeGoesBy(
                "the right value is told", () -> !answers("taxable-income").isEmpty());
        assertThat(told("taxable-income").getCents()).isEqualTo(1_100L);
    }

    @Test
    void whileOneSourceIsDownAnotherAnswers() {
        AuthenticSources.fact(anna, "owns-home", AuthenticSources.known("\"true\""));
        AuthenticSources.fact(anna, "school-enrolment", AuthenticSources.known("\"NONE\""));
        AuthenticSources.down("land-register", true);
        try {
            ask("owns-home", "rent-subsidy");
            ask("school-enrolment", "nursery-supplement");
            assertThat(told("school-enrolment").getCode()).isEqualTo("NONE");
            assertThat(answers("owns-home")).isEmpty();
        } finally {
            AuthenticSources.down("land-register", false);
        }
        whileTimeGoesBy("the other is told", () -> !answers("owns-home").isEmpty());
    }

    @Test
    void aSourceThatKnowsNoGroundIsNotAskedAgain() {
        AuthenticSources.fact(anna, "debt-counselling", "\"state\":\"NO_LEGAL_CONTEXT\"");
        ask("debt-counselling", "waste-bags");

        Fact fact = told("debt-counselling");
        assertThat(fact.getState()).isEqualTo(State.NOT_ALLOWED);
        assertThat(fact.getLegalBasis()).startsWith("refused by the source");
        assertThat(stations(eventId)).contains("fact-answered").doesNotContain("fact-waiting");
        assertThat(ToldUses.of(Birth.lifeEventId(eventId), Act.READ))
                .noneMatch(use -> "social-welfare-office".equals(use.getSource()));
    }

    @Test
    void whoHasAnotherNumberByNowIsAskedAboutUnderThat() {
        Person renumbered = newAdult();
        AuthenticSources.replaced(anna, renumbered);
        AuthenticSources.fact(renumbered, "paid-parking-zone", AuthenticSources.known("\"true\""));
        ask("paid-parking-zone", "resident-parking-permit");

        assertThat(told("paid-parking-zone").getBooleanValue()).isTrue();
        assertThat(AuthenticSources.timesAsked("mobility-company", renumbered)).isEqualTo(1);
    }

    private void ask(String fact, String purpose) {
        ask(annaId, fact, purpose);
    }

    private void ask(UUID resident, String fact, String purpose) {
        FactRequest question = FactRequest.newBuilder()
                .setRequestId(UUID.randomUUID())
                .setResidentId(resident)
                .setFact(fact)
                .setPurpose(purpose)
                .setOn(LocalDate.of(2026, 3, 1))
                .setLifeEventId(Birth.lifeEventId(eventId))
                .setRequestedAt(Instant.parse("2026-03-02T09:00:00Z"))
                .build();
        TopicProbe.send("fact-requests", resident.toString(), question);
    }

    private Fact told(String fact) {
        return told(annaId, fact);
    }

    private static Fact told(UUID resident, String fact) {
        return TopicProbe.await(
                "facts",
                Fact.class,
                one -> one.getResidentId().equals(resident) && one.getFact().equals(fact));
    }

    private List<Fact> answers(String fact) {
        return TopicProbe.all("facts", Fact.class).stream()
                .filter(one ->
                        one.getResidentId().equals(annaId) && one.getFact().equals(fact))
                .toList();
    }
}
