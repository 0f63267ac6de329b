package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Registered;
import gent.rechtstreeks.eligibility.testing.TakenOn;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.arrive.DeadLetter;
import gent.rechtstreeks.kit.arrive.DeadLetterDesk;
import gent.rechtstreeks.kit.arrive.DeadLetterFilter;
import gent.rechtstreeks.kit.arrive.DeadLetterReplay;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Zone;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class BadInputTest {

    @Inject
    DeadLetterReplay deadLetters;

    @Inject
    DeadLetterDesk desk;

    private final Family family = new Family();
    private final Told birth = family.birth();

    @Test
    void brokenBytesDoNotStopTheLineBehindThem() {
        String key = family.home.toString();
        Envelope bad = TopicProbe.sendBytes("life-events", key, new byte[] {7, 7, 7}, TopicProbe.envelope(key, null));
        Traffic.send(birth.registered(1));

        Traffic.await(birth, "birth-grant", 1);
        assertThat(reason(bad)).isNotBlank();
    }

    @Test
    void anUnknownSchemaIdBecomesADeadLetter() {
        String key = family.anna.toString();
        Envelope bad =
                TopicProbe.sendBytes("facts", key, new byte[] {0, 0, 1, 1, 1, 42}, TopicProbe.envelope(key, null));

        assertThat(reason(bad)).startsWith("unknown schema id");
    }

    @Test
    void anEnumValueOfANewerProducerBecomesADeadLetter() {
        assertThat(reasonFor(event -> event.setStage(Stage.UNKNOWN))).startsWith("newer producer");
    }

    @Test
    void aMoveThatContradictsItselfDoesNotStopTheLineBehindIt() {
        Moving move = family.move();
        Envelope bad = Traffic.send(move.announcement(1).setMove(null).build());
        Traffic.send(move.announced(2));

        Traffic.await(move, "address-declaration", 1);
        assertThat(reason(bad)).isEqualTo("a move without its details");
    }

    @Test
    void aDeathThatContradictsItselfDoesNotStopTheLineBehindIt() {
        Registered death = new Registered(family);
        Envelope bad = Traffic.send(
                death.death(1, family.bram, family.ofAnna()).setDeath(null).build());
        Traffic.send(birth.registered(1));

        Traffic.await(birth, "birth-grant", 1);
        assertThat(reason(bad)).isEqualTo("a death without its details");
    }

    @Test
    void aTakeOnThatContradictsItselfDoesNotStopTheLineBehindIt() {
        Envelope bad = Traffic.send(new TakenOn()
                .message(family.household().build())
                .setHouseholdId(family.anna)
                .build());
        Traffic.send(birth.registered(1));

        Traffic.await(birth, "birth-grant", 1);
        assertThat(reason(bad)).isEqualTo("a take-on without its household");
    }

    @Test
    void aBirthWithoutItsHouseholdBecomesADeadLetter() {
        assertThat(reasonFor(event -> event.setHouseholds(List.of())))
                .isEqualTo("the household that the life event is about is missing");
        Household emptied = family.household()
                .setState(HouseholdState.CLOSED)
                .setMembers(List.of())
                .build();
        assertThat(reasonFor(event -> event.setHouseholds(List.of(emptied, family.ofBram(UUID.randomUUID(), 1)))))
                .isEqualTo(
                        "the household that the life event is about is empty, and somebody whom it names lives in another");
    }

    @Test
    void aBirthWithoutDetailsParentsOrVersionBecomesADeadLetter() {
        assertThat(reasonFor(event -> event.setBirth(null))).isEqualTo("a birth without its details");
        assertThat(reasonFor(event -> event.setBirth(Family.details(Outcome.LIVE, null, List.of()))))
                .isEqualTo("a birth without parents");
        assertThat(reasonFor(event -> event.setVersion(0))).isEqualTo("a version below 1");
        assertThat(reasonFor(event -> event.setStage(Stage.DECLARED))).isEqualTo("a birth at stage DECLARED");
        assertThat(reasonFor(event -> event.setHouseholds(
                        List.of(family.household().setVersion(0).build()))))
                .isEqualTo("a household snapshot with a version below 1");
    }

    @Test
    void aFactThatContradictsItselfBecomesADeadLetter() {
        assertThat(reasonForFact(fact -> fact.setBooleanValue(null))).isEqualTo("a known fact without one value");
        assertThat(reasonForFact(fact -> fact.setCode("yes"))).isEqualTo("a known fact without one value");
        assertThat(reasonForFact(fact -> fact.setState(State.NO_DATA))).isEqualTo("a value that is not known");
        assertThat(reasonForFact(fact -> fact.setVersion(0))).isEqualTo("a version below 1");
        assertThat(reasonForFact(fact -> fact.setValidUntil(LocalDate.of(2025, 1, 1))))
                .isEqualTo("a fact that ends before it begins");
    }

    @Test
    void aYesOrNoFactWithACodeIsNotTakenForANo() {
        assertThat(reasonForFact(fact -> fact.setBooleanValue(null).setCode("yes")))
                .isEqualTo("a fact with a value of another type");
    }

    @Test
    void aMunicipalityThatIsNoNisCodeIsNotTakenForElsewhere() {
        assertThat(reasonFor(event -> event.setHouseholds(List.of(
                        family.household().setZone(new Zone("Gent", "9000")).build()))))
                .isEqualTo("a municipality that is no NIS code");
    }

    @Test
    void aReplayedDeadLetterThatANewerVersionOvertookIsSuperseded() {
        LifeEvent bad = birth.notification(1).setHouseholds(List.of()).build();
        Envelope sent = Traffic.send(bad);
        reason(sent);
        Traffic.send(birth.registered(2));
        Traffic.await(birth, "birth-grant", 1);

        assertThat(deadLetters.replay(deadLetter(sent).id()))
                .get()
                .extracting(DeadLetter::state)
                .isEqualTo(DeadLetter.State.SUPERSEDED);
    }

    private String reasonFor(Consumer<LifeEvent.Builder> spoiling) {
        LifeEvent.Builder event = family.birth().notification(1);
        spoiling.accept(event);
        return reason(Traffic.send(event.build()));
    }

    private String reasonForFact(Consumer<Fact.Builder> spoiling) {
        Fact.Builder fact = Bank.aYes(family.anna, 1);
        spoiling.accept(fact);
        return reason(Traffic.send(fact.build()));
    }

    private String reason(Envelope sent) {
        Awaitility.await("a dead letter").until(() -> desk.page(DeadLetterFilter.ALL, null, 1000).stream()
                .anyMatch(letter -> sent.id().equals(letter.ceId())));
        return deadLetter(sent).reason();
    }

    private DeadLetter deadLetter(Envelope sent) {
        return desk.page(DeadLetterFilter.ALL, null, 1000).stream()
                .filter(letter -> sent.id().equals(letter.ceId()))
                .findFirst()
                .orElseThrow();
    }
}
