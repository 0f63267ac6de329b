package gent.rechtstreeks.notifications.arrive;

import static gent.rechtstreeks.notifications.testing.Wire.addressReminder;
import static gent.rechtstreeks.notifications.testing.Wire.decision;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.Operator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class BadGrantTest {

    private final FeedClient resident = new FeedClient();

    @ParameterizedTest
    @MethodSource("senseless")
    void aSenselessDecisionBecomesADeadLetterAndTheNextIsTold(Decision.Builder senseless, String reason) {
        Envelope sent = send(senseless.setAddressee(resident.resident()).build());
        send(wasteBags(resident.resident()).build());

        assertThat(resident.awaitEntries(1)).extracting(Entry::type).containsExactly("GRANTED");
        assertThat(Operator.awaitDeadLetter(sent)).containsEntry("reason", reason);
    }

    static Stream<Arguments> senseless() {
        UUID later = new UUID(0, 0);
        return Stream.of(
                Arguments.of(decision(later, "free-lunch", Kind.PROPOSED), "no text for free-lunch PROPOSED"),
                Arguments.of(decision(later, "free-lunch", Kind.INFORMED), "no text for free-lunch INFORMED"),
                Arguments.of(wasteBags(later).setAmountCents(null), "waste-bags GRANTED without an amount"),
                Arguments.of(wasteBags(later).setAmountCents(-1L), "the amount is negative"),
                Arguments.of(reminder(later).setDeadline(null), "birth-declaration REMINDED without a deadline"),
                Arguments.of(
                        addressReminder(later).setDeadline(null), "address-declaration REMINDED without a deadline"),
                Arguments.of(
                        decision(later, "temporary-parking-permit", Kind.INFORMED),
                        "temporary-parking-permit INFORMED without a deadline"),
                Arguments.of(wasteBags(later).setRevision(0), "the revision is below 1"),
                Arguments.of(wasteBags(later).setRight("Waste bags!"), "the right is not a kebab name"));
    }

    @Test
    void aKindThatThisServiceDoesNotKnowYetBecomesADeadLetter() {
        Envelope sent =
                send(decision(resident.resident(), "waste-bags", Kind.UNKNOWN).build());
        send(wasteBags(resident.resident()).build());

        resident.awaitEntries(1);
        assertThat(Operator.awaitDeadLetter(sent).get("reason").toString()).startsWith("newer producer");
    }

    @Test
    void brokenBytesAndAnUnknownSchemaDoNotStopTheFeed() {
        String key = resident.resident().toString();
        Envelope broken = TopicProbe.sendBytes("grants", key, new byte[] {1, 2, 3}, TopicProbe.envelope(key, null));
        Envelope foreign =
                TopicProbe.sendBytes("grants", key, new byte[] {0, 0, 1, 1, 1, 42}, TopicProbe.envelope(key, null));
        send(wasteBags(resident.resident()).build());

        resident.awaitEntries(1);
        assertThat(Operator.awaitDeadLetter(broken)).containsEntry("state", "WAITING");
        assertThat(Operator.awaitDeadLetter(foreign)).containsEntry("state", "WAITING");
    }

    @Test
    void aDeadLetterThatWasOvertakenIsSupersededWhenItIsReplayed() {
        Decision incomplete =
                wasteBags(resident.resident()).setAmountCents(null).build();
        Envelope sent = send(incomplete);
        Map<String, Object> deadLetter = Operator.awaitDeadLetter(sent);
        send(next(incomplete, Kind.GRANTED).setAmountCents(8400L).build());
        resident.awaitEntries(1);

        assertThat(Operator.replay(deadLetter)).isEqualTo("SUPERSEDED");
        assertThat(resident.entries()).hasSize(1);
    }

    @Test
    void aDeadLetterThatIsStillBadGoesOnWaiting() {
        Envelope sent = send(wasteBags(resident.resident()).setAmountCents(null).build());

        assertThat(Operator.replay(Operator.awaitDeadLetter(sent))).isEqualTo("WAITING");
        assertThat(resident.entries()).isEmpty();
    }
}
