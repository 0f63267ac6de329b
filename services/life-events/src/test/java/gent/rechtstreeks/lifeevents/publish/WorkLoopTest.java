package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkLoopTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final AtomicInteger runs = new AtomicInteger();
    private WorkLoop loop;

    @AfterEach
    void stop() throws InterruptedException {
        loop.stop();
    }

    @Test
    void itWorksWhenRung() {
        start(NEVER, () -> false);
        await().until(() -> runs.get() == 1);
        loop.ring();
        await().until(() -> runs.get() == 2);
    }

    @Test
    void itWorksOnWhileThereIsMore() {
        start(NEVER, () -> runs.get() < 5);
        await().until(() -> runs.get() == 5);
    }

    @Test
    void itLooksAgainWithoutBeingRung() {
        start(Duration.ofMillis(1), () -> false);
        await().until(() -> runs.get() > 3);
    }

    @Test
    void itRestsForAsLongAsTheWorkSays() {
        Iterator<Duration> rests =
                List.of(Duration.ZERO, Duration.ofMillis(1), NEVER).iterator();
        loop = new WorkLoop("test", () -> {
            runs.incrementAndGet();
            return rests.next();
        });
        loop.start();
        await().until(() -> runs.get() == 3);
    }

    @Test
    void aFaultDoesNotEndIt() {
        AtomicBoolean failing = new AtomicBoolean(true);
        start(Duration.ofMillis(1), () -> {
            if (failing.getAndSet(false)) {
                throw new IllegalStateException("once");
            }
            return false;
        });
        await().until(() -> runs.get() > 1);
    }

    @Test
    void onceStoppedItDoesNothingMore() throws InterruptedException {
        start(Duration.ofMillis(1), () -> false);
        loop.stop();
        int until = runs.get();
        loop.ring();
        assertThat(runs).hasValue(until);
    }

    private void start(Duration poll, BooleanSupplier work) {
        loop = new WorkLoop("test", poll, () -> {
            runs.incrementAndGet();
            return work.getAsBoolean();
        });
        loop.start();
    }
}
