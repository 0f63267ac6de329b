package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.announced;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.annulled;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.DeadLetters;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A register that says two things under one version: nobody can know which is true, so a person looks. */
@QuarkusTest
class SameVersionTest extends ComponentTest {

    private final UUID move = Move.lifeEventId(eventId);
    private final Person anna = newAdult();
    private final Person bert = newAdult();

    @Test
    void aMoveWithOtherContentIsADeadLetterAndWhatWasToldStands() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(announced(eventId, 1, anna));
        published(move, 1);

        Envelope other = arrives(declared(eventId, 1, anna));

        isRefused(other, 1);
        assertThat(stations(move)).containsExactly("announced", "published");
    }

    @Test
    void aBirthWithOtherContentIsADeadLetterAndWhatWasToldStands() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(notified(eventId, 1, anna));
        published(eventId, 1);

        Envelope other = arrives(notified(eventId, 1, anna, bert));

        isRefused(other, 1);
        assertThat(publishedVersions(eventId)).containsExactly(1L);
    }

    @Test
    void theSameContentAgainIsNoDeadLetter() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(declared(eventId, 1, anna));
        published(move, 1);

        Envelope again = arrives(declared(eventId, 1, anna));
        arrives(declared(eventId, 2, anna));
        published(move, 2);

        assertThat(DeadLetters.reason(again)).isNull();
        assertThat(publishedVersions(move)).containsExactly(1L, 2L);
    }

    @Test
    void otherContentOfWhatIsParkedIsADeadLetterToo() {
        arrives(annulled(eventId, 2, anna));
        awaitStation(move, "parked");
        isRefused(arrives(annulled(eventId, 2, anna, bert)), 2);
    }

    @Test
    void whenANewerVersionHasComeTheContradictionIsSuperseded() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(announced(eventId, 1, anna));
        published(move, 1);
        Envelope other = arrives(declared(eventId, 1, anna));
        isRefused(other, 1);

        arrives(declared(eventId, 2, anna));
        published(move, 2);

        assertThat(DeadLetters.replay(other)).isEqualTo("SUPERSEDED");
    }

    private static void isRefused(Envelope message, long version) {
        String reason = "version " + version + " of this event came before with other content";
        await().untilAsserted(() -> assertThat(DeadLetters.reason(message)).isEqualTo(reason));
        assertThat(DeadLetters.replay(message)).isEqualTo("WAITING");
        assertThat(DeadLetters.reason(message)).isEqualTo(reason);
    }
}
