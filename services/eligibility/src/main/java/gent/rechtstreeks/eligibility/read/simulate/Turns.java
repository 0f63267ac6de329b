package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.EligibilityConfig;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few simulate at once: it is work, and anybody may ask for it. It must not keep residents from their answers. */
@ApplicationScoped
class Turns {

    /** Whoever waits holds a thread that others need. */
    private static final int MOST_WAITING = 8;

    private static final int WAIT_MILLIS = 1000;
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Semaphore free;

    @Inject
    Turns(EligibilityConfig config) {
        this(config.simulationsAtOnce());
    }

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** What comes of it; a problem 503 when it is not one's turn soon. */
    <T> T with(Supplier<T> work) {
        if (!isMine()) {
            throw HttpProblem.builder(Problems.unavailable(
                            "tooManySimulations", "Many ask for this at this moment. Try again later."))
                    .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isMine() {
        try {
            return free.getQueueLength() < MOST_WAITING && free.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
