package gent.rechtstreeks.journeys.world;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what must come, and says what was there instead when it did not. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Eventually() {}

    public static void eventually(String what, ThrowingRunnable assertion) {
        eventually(what, PATIENCE, assertion);
    }

    /** Patience is for machines that are slow, not a claim about speed. */
    public static void eventually(String what, Duration patience, ThrowingRunnable assertion) {
        Awaitility.await(what)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }
}
