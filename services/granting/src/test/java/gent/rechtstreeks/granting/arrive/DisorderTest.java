package gent.rechtstreeks.granting.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes twice, late, in the wrong order or broken. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DisorderTest {

    private final Family family = new Family();

    @Test
    void theSameMessageManyTimesGrantsOnce() {
        Envelope envelope = family.wasteBags(family.birth).send();
        for (int again = 0; again < 200; again++) {
            family.wasteBags(family.birth).send(envelope);
        }
        family.awaitAllBefore();

        assertThat(Desk.outcomes(family.birth, "waste-bags")).containsExactly("GRANTED");
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
    }

    @Test
    void theSameRevisionUnderAnotherEnvelopeChangesNothing() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth).send();
        family.awaitAllBefore();

        assertThat(Desk.outcomes(family.birth, "waste-bags")).containsExactly("GRANTED");
    }

    @Test
    void anOlderRevisionAfterANewerOneChangesNothing() {
        family.wasteBags(family.birth).revision(2).send();
        family.wasteBags(family.birth).missingFactsOf(family.mother).send();
        family.awaitAllBefore();

        assertThat(Desk.outcomes(family.birth, "waste-bags")).containsExactly("GRANTED");
    }

    @Test
    void aReminderThatArrivesAfterTheDeclarationStaysSilent() {
        family.birthDeclaration().revision(2).notEligible("obligation-met").send();
        family.birthDeclaration().send();
        family.awaitAllBefore();

        assertThat(Desk.outcomes(family.birth, "birth-declaration")).containsExactly("NOTHING_TO_TELL");
        assertThat(Desk.toldTo(family.father)).isEmpty();
    }

    @Test
    void aCorrectionLongAfterwardsStillCounts() {
        family.wasteBags(family.birth).send();
        Desk.awaitTold(family.mother, Kind.GRANTED);

        family.wasteBags(family.birth).revision(40).amount(10500).send();
        assertThat(Desk.awaitTold(family.mother, Kind.RAISED).getAmountCents()).isEqualTo(10500);
    }

    @Test
    void brokenBytesAreADeadLetterAndTheNextMessageIsDecidedOn() {
        UUID broken = sendBytes(new byte[] {0, 0, 0});
        UUID unknownSchema = sendBytes(new byte[] {0, 0, 1, 1, 1, 42});
        family.awaitAllBefore();

        assertThat(Desk.awaitDeadLetter(broken)).isEqualTo("not in Confluent framing");
        assertThat(Desk.awaitDeadLetter(unknownSchema)).startsWith("unknown schema id");
    }

    @Test
    void aValueFromANewerProducerIsADeadLetter() {
        Envelope sent = family.wasteBags(family.birth).outcome(Outcome.UNKNOWN).send();
        family.awaitAllBefore();

        assertThat(Desk.awaitDeadLetter(sent.id())).startsWith("newer producer");
    }

    @Test
    void whatMakesNoSenseIsADeadLetterThatSaysWhy() {
        Envelope empty = family.wasteBags(family.birth)
                .validUntil(LocalDate.of(2026, 1, 1))
                .send();
        Envelope nameless = family.wasteBags(family.birth).missingFactsOf().send();
        Envelope negative = family.wasteBags(family.birth).amount(-1).send();
        family.awaitAllBefore();

        assertThat(Desk.awaitDeadLetter(empty.id())).isEqualTo("a period that ends before it begins");
        assertThat(Desk.awaitDeadLetter(nameless.id())).isEqualTo("facts are missing but none is named");
        assertThat(Desk.awaitDeadLetter(negative.id())).isEqualTo("an amount below zero");
        assertThat(Desk.outcomes(family.birth, "waste-bags")).isEmpty();
    }

    private UUID sendBytes(byte[] bytes) {
        String key = family.household.toString();
        return TopicProbe.sendBytes("assessments", key, bytes, TopicProbe.envelope(key, null))
                .id();
    }
}
