package gent.rechtstreeks.notifications.read.live;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.read.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant EXPIRES = NOW.plus(Duration.ofMinutes(5));

    private final PaperOutlet outlet = new PaperOutlet();
    private final LiveStream stream =
            new LiveStream(new Place(UUID.randomUUID(), 3), EXPIRES, outlet, new Limits(5, 5000));

    @Test
    void whatLiesAfterTheOwnPositionIsToldOnceAndInOnePiece() {
        stream.tell(1, events(2, 3, 4, 5));
        stream.tell(3, events(4, 5, 6));

        assertThat(outlet.sent).containsExactly("4 5 ", "6 ");
        assertThat(stream.readsOnAfter()).hasValue(6);
    }

    @Test
    void whoHadNoRoomWhenTheReadingBeganIsToldNothingRatherThanWithAGap() {
        stream.tell(5, events(6, 7));

        assertThat(outlet.sent).isEmpty();
        assertThat(stream.readsOnAfter()).hasValue(3);
    }

    @Test
    void whatFindsNoRoomIsReadAgain() {
        outlet.room = false;
        stream.tell(3, events(4));
        assertThat(stream.readsOnAfter()).isEmpty();

        outlet.room = true;
        assertThat(stream.readsOnAfter()).hasValue(3);
    }

    @Test
    void nothingIsReadForOneThatHasEnded() {
        stream.finish("bye");

        assertThat(outlet.sent).containsExactly("bye");
        assertThat(stream.readsOnAfter()).isEmpty();
    }

    @Test
    void aQuietOneGivesASignOfLife() {
        outlet.since = NOW.minus(Duration.ofSeconds(14));
        stream.tick(NOW);
        assertThat(outlet.sent).isEmpty();

        outlet.since = NOW.minus(Duration.ofSeconds(15));
        stream.tick(NOW);
        assertThat(outlet.sent).containsExactly(SseText.COMMENT);
    }

    @Test
    void oneThatTakesInNothingIsCutInTheEnd() {
        outlet.room = false;
        outlet.since = NOW.minus(Duration.ofSeconds(29));
        stream.tick(NOW);
        assertThat(outlet.cut).isFalse();

        outlet.since = NOW.minus(Duration.ofSeconds(30));
        stream.tick(NOW);
        assertThat(outlet.cut).isTrue();
    }

    @Test
    void itEndsWithTheToken() {
        stream.tick(EXPIRES.minusNanos(1));
        assertThat(stream.end()).isNotDone();

        stream.tick(EXPIRES);
        assertThat(stream.end()).isDone();
    }

    @Test
    void whoeverIsStillTakingSomethingInWhenItEndsIsCut() {
        outlet.room = false;

        stream.finish("bye");

        assertThat(outlet.cut).isTrue();
        assertThat(outlet.sent).isEmpty();
    }

    private static List<LiveEvent> events(long... positions) {
        List<LiveEvent> events = new ArrayList<>();
        for (long position : positions) {
            events.add(new LiveEvent(position, position + " "));
        }
        return events;
    }

    /** Keeps what it is given. */
    private static final class PaperOutlet implements Outlet {

        private final List<String> sent = new ArrayList<>();
        private boolean room = true;
        private boolean cut;
        private Instant since = NOW;

        @Override
        public boolean hasRoom() {
            return room;
        }

        @Override
        public boolean offer(String piece) {
            return room && sent.add(piece);
        }

        @Override
        public boolean offerLast(String piece) {
            return offer(piece);
        }

        @Override
        public boolean isStuckSince(Instant then) {
            return !room && !since.isAfter(then);
        }

        @Override
        public boolean isQuietSince(Instant then) {
            return room && !since.isAfter(then);
        }

        @Override
        public void cut() {
            cut = true;
        }
    }
}
