package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.mover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.DeadLetters;
import gent.rechtstreeks.lifeevents.testing.WireMoves;
import gent.rechtstreeks.registry.moves.Address;
import gent.rechtstreeks.registry.moves.Flags;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.moves.Mover;
import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad move becomes a dead letter with its reason, and the partition moves on. */
@QuarkusTest
class BadMoveTest extends ComponentTest {

    private static final Person ANNA = adult(5101);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Flags NO_FLAGS = new Flags(false, false, false);
    private static final Flags DECEASED = new Flags(false, false, true);

    private final UUID move = gent.rechtstreeks.lifeevents.hold.Move.lifeEventId(eventId);

    @ParameterizedTest(name = "{0}")
    @MethodSource("badMoves")
    void aBadMoveIsADeadLetterAndTheNextOneIsTold(String reason, UnaryOperator<Move.Builder> spoil) {
        AuthenticSources.live(household(GHENT, ANNA));

        Envelope bad = arrives(
                spoil.apply(WireMoves.builder(eventId, 1, Stage.DECLARED, ANNA)).build());
        String next = "event-" + UUID.randomUUID();
        TopicProbe.send("registry.moves", eventId, WireMoves.declared(next, 1, ANNA));

        published(gent.rechtstreeks.lifeevents.hold.Move.lifeEventId(next), 1);
        assertThat(DeadLetters.reason(bad)).isEqualTo(reason);
        assertThat(stations(move)).isEmpty();
    }

    static Stream<Arguments> badMoves() {
        return Stream.of(
                bad("nobody moves", move -> move.setMovers(List.of())),
                bad("everybody who moves has died", move -> move.setMovers(movers(DECEASED))),
                bad("the same mover twice", move -> move.setMovers(List.of(mover(ANNA), mover(ANNA)))),
                bad("a move to nowhere", move -> move.setTo(null)),
                bad("a move abroad with an address to go to", move -> move.setAbroad(true)),
                bad("INSZ of a mover has a wrong checksum", move -> move.setMovers(movers("90610100156"))),
                bad("INSZ of a mover is not eleven digits", move -> move.setMovers(movers("9061010015"))),
                bad("an INSZ that is not synthetic, outside production", move -> move.setMovers(movers("00012556777"))),
                bad("a municipality is not five digits", move -> move.setFrom(in("4402", "9000"))),
                bad("a municipality is not five digits", move -> move.setTo(in("B4402", "9000"))),
                bad("a postal code is not four digits", move -> move.setTo(in("44021", "90000"))),
                bad(
                        "a move further ahead than anybody announces",
                        move -> move.setEffectiveOn(LocalDate.of(2036, 1, 1))),
                bad("a move longer ago than any right reaches back", move -> move.setEffectiveOn(LONG_AGO)),
                bad("a move longer ago than any right reaches back", move -> move.setEffectiveOn(LONG_AGO)
                        .setStatus(Status.CORRECTED)),
                bad("a move before the birth of a mover", move -> move.setEffectiveOn(LocalDate.of(1989, 12, 31))),
                bad("version below 1", move -> move.setVersion(0)),
                bad("no event id", move -> move.setEventId(" ")));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "ANNULLED"})
    void aMoveOfSomebodyWhoHasDiedSinceIsStillTakenBack(Status takenBack) {
        AuthenticSources.live(household(GHENT, ANNA));
        arrives(WireMoves.declared(eventId, 1, ANNA));
        published(move, 1);

        arrives(WireMoves.builder(eventId, 2, Stage.DECLARED, ANNA)
                .setMovers(movers(DECEASED))
                .setStatus(takenBack)
                .build());

        assertThat(published(move, 2).getStatus().name()).isEqualTo(takenBack.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "ANNULLED"})
    void aMoveOfLongAgoIsStillTakenBack(Status takenBack) {
        AuthenticSources.live(household(GHENT, ANNA));
        arrives(WireMoves.declared(eventId, 1, ANNA));
        published(move, 1);

        arrives(WireMoves.builder(eventId, 2, Stage.DECLARED, ANNA)
                .setEffectiveOn(LONG_AGO)
                .setStatus(takenBack)
                .build());

        assertThat(published(move, 2).getStatus().name()).isEqualTo(takenBack.name());
    }

    @Test
    void aValueFromANewerProducerIsADeadLetter() {
        Envelope bad =
                arrives(WireMoves.builder(eventId, 1, Stage.UNKNOWN, ANNA).build());
        await().untilAsserted(() -> assertThat(DeadLetters.reason(bad)).startsWith("newer producer"));
    }

    @Test
    void brokenBytesAreADeadLetter() {
        Envelope bad = TopicProbe.sendBytes(
                "registry.moves", eventId, new byte[] {0, 1, 2}, TopicProbe.envelope(eventId, null));
        await().untilAsserted(() -> assertThat(DeadLetters.reason(bad)).isEqualTo("not in Confluent framing"));
    }

    @Test
    void aBadVersionBeforeAGoodOneIsSupersededWhenItIsReplayed() {
        AuthenticSources.live(household(GHENT, ANNA));
        Envelope bad = arrives(WireMoves.builder(eventId, 1, Stage.DECLARED, ANNA)
                .setTo(in("4402", "9000"))
                .build());
        arrives(WireMoves.declared(eventId, 2, ANNA));
        published(move, 2);

        assertThat(DeadLetters.replay(bad)).isEqualTo("SUPERSEDED");
        assertThat(publishedVersions(move)).containsExactly(2L);
    }

    private static Arguments bad(String reason, UnaryOperator<Move.Builder> spoil) {
        return Arguments.of(reason, spoil);
    }

    private static List<Mover> movers(String insz) {
        return List.of(mover(insz, NO_FLAGS));
    }

    private static List<Mover> movers(Flags flags) {
        return List.of(mover(ANNA.insz().digits(), flags));
    }

    private static Address in(String municipality, String postalCode) {
        return WireMoves.address(new gent.rechtstreeks.lifeevents.identity.Zone(municipality, postalCode));
    }
}
