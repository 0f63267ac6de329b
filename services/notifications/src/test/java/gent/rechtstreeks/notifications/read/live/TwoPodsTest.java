package gent.rechtstreeks.notifications.read.live;

import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.LiveClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Any pod serves any resident, and one that stops sends them to another. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TwoPodsTest {

    @Inject
    AnotherPod other;

    private final FeedClient resident = new FeedClient();

    @BeforeEach
    void start() throws Exception {
        other.start();
    }

    @AfterEach
    void stop() throws Exception {
        other.stop();
    }

    @Test
    void whatOnePodTakesInBothPodsTell() {
        try (LiveClient here = LiveClient.follow(resident);
                LiveClient there = other.follow(resident, Map.of())) {
            tell(3);

            here.await(3);
            there.await(3);
            assertThat(there.entries()).isEqualTo(here.entries()).isEqualTo(resident.entries());
        }
    }

    @Test
    void whoIsSentAwayByAPodThatStopsResumesOnAnotherWithoutGapOrDouble() {
        List<Entry> seen = new ArrayList<>();
        tell(2);
        try (LiveClient first = other.follow(resident, Map.of())) {
            String last = first.await(2).getLast().id();

            other.isToStop();

            first.awaitEnd();
            seen.addAll(first.entries());
            tell(2);
            assertThat(Integer.parseInt(first.retries().getLast())).isBetween(2000, 4000);
            assertThat(other.follow(resident, Map.of()).answer().statusCode()).isEqualTo(503);
            try (LiveClient second = LiveClient.resume(resident, last)) {
                second.await(2);
                seen.addAll(second.entries());
            }
        }
        assertThat(seen).isEqualTo(resident.entries());
    }

    private void tell(int times) {
        for (int i = 0; i < times; i++) {
            send(wasteBags(resident.resident()).build());
        }
    }
}
