package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.dead;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.builder;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.died;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.DeadLetters;
import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.persons.Status;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be said of a person becomes a dead letter with its reason, and the partition moves on. */
@QuarkusTest
class BadPersonTest extends ComponentTest {

    private static final Person ANNA = adult(5201);
    private static final LocalDate AHEAD = LocalDate.of(2036, 1, 1);

    private final UUID event = PersonEvent.lifeEventId(eventId);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"badDeaths", "badReplacements"})
    void whatCannotBeIsADeadLetterAndTheNextOneIsTaken(
            String reason, Kind kind, UnaryOperator<PersonChange.Builder> spoil) {
        Envelope bad = arrives(spoil.apply(builder(eventId, 1, kind, ANNA)).build());
        String next = "event-" + UUID.randomUUID();
        TopicProbe.send("registry.persons", eventId, died(next, 1, adult(5202)));

        awaitStation(PersonEvent.lifeEventId(next), "published");
        assertThat(DeadLetters.reason(bad)).isEqualTo(reason);
        assertThat(stations(event)).isEmpty();
    }

    static Stream<Arguments> badDeaths() {
        return Stream.of(
                badDeath("died in the future", death -> death.setOccurredOn(AHEAD)),
                badDeath("died before their birth", death -> death.setOccurredOn(LocalDate.of(1989, 12, 31))),
                badDeath("a death with another number", death -> death.setReplacedBy(number(5203))),
                badDeath("INSZ of a person has a wrong checksum", death -> death.setInsz("90610100156")),
                badDeath("INSZ of a person is not eleven digits", death -> death.setInsz("9061010015")),
                badDeath("an INSZ that is not synthetic, outside production", death -> death.setInsz("00012556777")),
                badDeath("version below 1", death -> death.setVersion(0)),
                badDeath("no event id", death -> death.setEventId(" ")));
    }

    static Stream<Arguments> badReplacements() {
        return Stream.of(
                badReplacement("a replaced number without the one that stands", change -> change.setReplacedBy(null)),
                badReplacement("a number replaced by itself", change -> change.setReplacedBy(number(5201))),
                badReplacement("a number replaced in the future", change -> change.setOccurredOn(AHEAD)),
                badReplacement("INSZ of a person has a wrong checksum", change -> change.setReplacedBy("90610100156")),
                badReplacement(
                        "an INSZ that is not synthetic, outside production",
                        change -> change.setReplacedBy("00012556777")));
    }

    @Test
    void valuesFromANewerProducerAreDeadLetters() {
        Envelope kind = arrives(builder(eventId, 1, Kind.UNKNOWN, ANNA).build());
        Envelope status = arrives(
                builder(eventId, 1, Kind.DEATH, ANNA).setStatus(Status.UNKNOWN).build());
        await().untilAsserted(() -> assertThat(DeadLetters.reason(kind)).startsWith("newer producer"));
        await().untilAsserted(() -> assertThat(DeadLetters.reason(status)).startsWith("newer producer"));
    }

    @Test
    void brokenBytesAreADeadLetter() {
        Envelope bad = TopicProbe.sendBytes(
                "registry.persons", eventId, new byte[] {0, 1, 2}, TopicProbe.envelope(eventId, null));
        await().untilAsserted(() -> assertThat(DeadLetters.reason(bad)).isEqualTo("not in Confluent framing"));
    }

    @Test
    void theSameEventAsSomethingElseIsADeadLetter() {
        arrives(died(eventId, 1, ANNA));
        awaitStation(event, "published");
        Envelope other = arrives(builder(eventId, 2, Kind.NUMBER_REPLACED, ANNA)
                .setReplacedBy(number(5203))
                .build());
        await().untilAsserted(() ->
                assertThat(DeadLetters.reason(other)).isEqualTo("this event came before as something else"));
    }

    @Test
    void aBadVersionBeforeAGoodOneIsSupersededWhenItIsReplayed() {
        Person bert = newAdult();
        AuthenticSources.live(household(GHENT, bert));
        arrives(declared(eventId, 1, bert));
        published(Move.lifeEventId(eventId), 1);
        AuthenticSources.withoutHousehold(dead(bert));
        Envelope bad = arrives(
                builder(eventId, 1, Kind.DEATH, bert).setOccurredOn(AHEAD).build());
        arrives(died(eventId, 2, bert));
        published(event, 2);

        assertThat(DeadLetters.replay(bad)).isEqualTo("SUPERSEDED");
        assertThat(publishedVersions(event)).containsExactly(2L);
    }

    private static Arguments badDeath(String reason, UnaryOperator<PersonChange.Builder> spoil) {
        return Arguments.of(reason, Kind.DEATH, spoil);
    }

    private static Arguments badReplacement(String reason, UnaryOperator<PersonChange.Builder> spoil) {
        UnaryOperator<PersonChange.Builder> complete = change -> change.setReplacedBy(number(5203));
        return Arguments.of(reason, Kind.NUMBER_REPLACED, (UnaryOperator<PersonChange.Builder>)
                change -> spoil.apply(complete.apply(change)));
    }

    private static String number(int n) {
        return adult(n).insz().digits();
    }
}
