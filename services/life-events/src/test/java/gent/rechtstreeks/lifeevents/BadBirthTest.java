package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.baby;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.DeadLetters;
import gent.rechtstreeks.lifeevents.testing.WireBirths;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Parent;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad birth becomes a dead letter with its reason, and the partition moves on. */
@QuarkusTest
class BadBirthTest extends ComponentTest {

    private static final Person MOTHER = adult(5001);
    private static final Person CHILD = baby(501);

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBirths")
    void aBadBirthIsADeadLetterAndTheNextOneIsTold(String reason, UnaryOperator<Birth.Builder> spoil) {
        AuthenticSources.live(household(GHENT, MOTHER));
        Birth.Builder good = WireBirths.builder(eventId, 1, Stage.REGISTERED, CHILD, MOTHER);

        Envelope bad = arrives(spoil.apply(good).build());
        String next = "event-" + UUID.randomUUID();
        TopicProbe.send("registry.births", eventId, WireBirths.notified(next, 1, MOTHER));

        published(next, 1);
        assertThat(DeadLetters.reason(bad)).isEqualTo(reason);
        assertThat(stations(eventId)).isEmpty();
    }

    static Stream<Arguments> badBirths() {
        return Stream.of(
                bad("INSZ of a parent has a wrong checksum", birth -> birth.setParents(parents("90610100156"))),
                bad("INSZ of a parent is not eleven digits", birth -> birth.setParents(parents("9061010015"))),
                bad("INSZ of a child has a wrong checksum", birth -> birth.setChild(WireBirths.child("25610100178"))),
                bad(
                        "an INSZ that is not synthetic, outside production",
                        birth -> birth.setParents(parents("00012556777"))),
                bad("born in the future", birth -> birth.setBornOn(LocalDate.of(2036, 1, 1))),
                bad("born longer ago than any right reaches back", birth -> birth.setBornOn(LocalDate.of(2021, 2, 28))),
                bad("no parents", birth -> birth.setParents(List.of())),
                bad(
                        "more than two parents",
                        birth -> birth.setParents(parents(digits(MOTHER), digits(adult(5002)), digits(adult(5003))))),
                bad("the same parent twice", birth -> birth.setParents(parents(digits(MOTHER), digits(MOTHER)))),
                bad("the child is its own parent", birth -> birth.setParents(parents(digits(CHILD)))),
                bad("the municipality of birth is unknown", birth -> birth.setPlaceOfBirth("99999")),
                bad(
                        "a registered live birth without INSZ of the child",
                        birth -> birth.setChild(WireBirths.child((String) null))),
                bad("version below 1", birth -> birth.setVersion(0)),
                bad("no event id", birth -> birth.setEventId(" ")));
    }

    @Test
    void aValueFromANewerProducerIsADeadLetter() {
        Envelope bad = arrives(WireBirths.builder(eventId, 1, Stage.NOTIFIED, null, MOTHER)
                .setStatus(Status.UNKNOWN)
                .build());
        await().untilAsserted(() -> assertThat(DeadLetters.reason(bad)).startsWith("newer producer"));
    }

    @Test
    void brokenBytesAreADeadLetter() {
        Envelope bad = TopicProbe.sendBytes(
                "registry.births", eventId, new byte[] {0, 1, 2}, TopicProbe.envelope(eventId, null));
        await().untilAsserted(() -> assertThat(DeadLetters.reason(bad)).isEqualTo("not in Confluent framing"));
    }

    @Test
    void aBadVersionAfterAGoodOneIsSupersededWhenItIsReplayed() {
        AuthenticSources.live(household(GHENT, MOTHER));
        Envelope bad = arrives(WireBirths.builder(eventId, 1, Stage.NOTIFIED, null, MOTHER)
                .setPlaceOfBirth("99999")
                .build());
        arrives(WireBirths.notified(eventId, 2, MOTHER));
        published(eventId, 2);

        assertThat(DeadLetters.replay(bad)).isEqualTo("SUPERSEDED");
        assertThat(publishedVersions(eventId)).containsExactly(2L);
    }

    private static Arguments bad(String reason, UnaryOperator<Birth.Builder> spoil) {
        return Arguments.of(reason, spoil);
    }

    private static List<Parent> parents(String... insz) {
        return Stream.of(insz).map(WireBirths::parent).toList();
    }

    private static String digits(Person person) {
        return person.insz().digits();
    }
}
