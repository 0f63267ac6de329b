package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TmpBurstTest extends ComponentTest {
    @Test
    void burst() {
        for (int round = 0; round < 3; round++) {
            int before = TopicProbe.all("life-events", LifeEvent.class).size();
            int n = 2000;
            for (int i = 0; i < n; i++) {
                int k = 10000 + 2 * i + 5000 * round;
                AuthenticSources.live(household(GHENT, adult(k), adult(k + 1)));
            }
            long t0 = System.nanoTime();
            int r = round;
            java.util.stream.IntStream.range(0, n).boxed().parallel().forEach(i -> {
                int k = 10000 + 2 * i + 5000 * r;
                arrives(notified("burst-" + r + "-" + i, 1, adult(k), adult(k + 1)));
            });
            long t1 = System.nanoTime();
            await().atMost(Duration.ofSeconds(120))
                    .until(() -> TopicProbe.all("life-events", LifeEvent.class).size() >= before + n);
            long t2 = System.nanoTime();
            System.out.println("BURST sent in ms " + (t1 - t0) / 1_000_000 + " all out in ms " + (t2 - t0) / 1_000_000);
        }
    }
}
