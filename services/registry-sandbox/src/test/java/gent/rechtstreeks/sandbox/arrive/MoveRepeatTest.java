package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.ofMove;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.registry.moves.Move;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What was told of a move is told again. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MoveRepeatTest {
    @Test
    void aRepeatedVersionIsANewRecordOfTheSameMessage() {
        String event = move("{}").extract().path("eventId");
        ofMove(event, "confirmation");
        ofMove(event, "annulment");

        repeat(event, 1);
        repeat(event, 2);
        repeat(event, 3);

        repeated(event, 6);
        List<Move> all = MovesTold.all(event);
        assertThat(all.subList(3, 6)).isEqualTo(all.subList(0, 3));
        List<UUID> ids = MovesTold.ids(event);
        assertThat(ids.subList(3, 6)).isEqualTo(ids.subList(0, 3)).doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatWasPublishedCanBeRepeated() {
        String event = move("{}").extract().path("eventId");

        ofMove(event, "repeat", "{\"version\":2}").statusCode(404);
        ofMove(event, "repeat", "{\"version\":0}").statusCode(400);
        ofMove(event, "repeat", "").statusCode(400);
    }

    private static void repeat(String event, int version) {
        ofMove(event, "repeat", "{\"version\":%d}".formatted(version)).statusCode(202);
    }

    private static void repeated(String event, int records) {
        Awaitility.await().until(() -> MovesTold.all(event).size() >= records);
    }
}
