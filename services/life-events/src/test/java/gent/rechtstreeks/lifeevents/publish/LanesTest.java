package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final AtomicInteger free = new AtomicInteger();
    private final Lanes lanes = new Lanes(free::incrementAndGet);

    @Test
    void whileOneSourceKeepsUsWaitingAnotherAnswers() throws InterruptedException {
        CountDownLatch answer = new CountDownLatch(1);
        lanes.begin("slow", () -> awaits(answer));
        lanes.begin("quick", () -> {});

        await().until(() -> free.get() == 1);
        assertThat(lanes.busy()).containsExactly("slow");

        answer.countDown();
        lanes.stop();
        assertThat(lanes.busy()).isEmpty();
        assertThat(free).hasValue(2);
    }

    @Test
    void aSourceWhoseWorkFailsIsFreeAgain() {
        lanes.begin("broken", () -> {
            throw new IllegalStateException("on purpose");
        });
        await().until(() -> free.get() == 1);
        assertThat(lanes.busy()).isEmpty();
    }

    private static void awaits(CountDownLatch answer) {
        try {
            answer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
