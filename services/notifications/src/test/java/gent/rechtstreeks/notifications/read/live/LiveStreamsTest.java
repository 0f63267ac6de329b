package gent.rechtstreeks.notifications.read.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.notifications.read.Place;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LiveStreamsTest {

    private static final UUID RESIDENT = UUID.fromString("5b6c1d1e-0000-4000-8000-000000000002");

    private final Limits limits = new Limits(2, 3);
    private final LiveStreams streams = new LiveStreams(limits);

    @Test
    void aResidentHoldsNoMoreThanAllowedAndAnEndMakesRoom() {
        LiveStream first = open(RESIDENT);
        open(RESIDENT);

        refused(() -> open(RESIDENT), 429, "tooManyConnections");

        first.isOver();
        open(RESIDENT);
        assertThat(streams.of(RESIDENT)).hasSize(2).doesNotContain(first);
    }

    @Test
    void aPodHoldsNoMoreThanAllowedWhoeverAsks() {
        for (int i = 0; i < 3; i++) {
            open(UUID.randomUUID());
        }

        refused(() -> open(RESIDENT), 503, "tooBusy");
        assertThat(streams.isFollowed(RESIDENT)).isFalse();
    }

    @Test
    void whoWasRefusedTakesNoPlace() {
        open(RESIDENT);
        open(RESIDENT);
        refused(() -> open(RESIDENT), 429, "tooManyConnections");

        assertThat(streams.count()).isEqualTo(2);
    }

    @Test
    void aClientThatGoesMakesRoom() {
        LiveStream stream = open(RESIDENT);

        stream.end().cancel(true);

        assertThat(streams.count()).isZero();
        assertThat(streams.residents()).isEmpty();
    }

    @Test
    void aPodThatStopsLetsNobodyIn() {
        LiveStream stream = open(RESIDENT);

        assertThat(streams.close()).containsExactly(stream);
        refused(() -> open(UUID.randomUUID()), 503, "stopping");
    }

    private LiveStream open(UUID resident) {
        LiveStream stream = new LiveStream(new Place(resident, 0), Instant.MAX, null, limits);
        streams.open(stream);
        return stream;
    }

    private static void refused(ThrowingCallable open, int status, String type) {
        assertThatThrownBy(open).isInstanceOfSatisfying(HttpProblem.class, problem -> {
            assertThat(problem.getStatusCode()).isEqualTo(status);
            assertThat(problem.getType()).isEqualTo(URI.create("urn:problem-type:rechtstreeks:" + type));
        });
    }
}
