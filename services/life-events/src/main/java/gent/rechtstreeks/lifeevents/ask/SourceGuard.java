package gent.rechtstreeks.lifeevents.ask;

import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * Stands between us and one source: it waits only so long for an answer, and when the source keeps failing it is left
 * alone for a moment.
 */
final class SourceGuard {

    private static final int CALLS = 6;
    private static final long REST_SECONDS = 2;

    private final String source;
    private final Guard guard;

    SourceGuard(String source, Duration timeout) {
        this.source = source;
        this.guard = Guard.create()
                .withTimeout()
                .duration(timeout.toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(CALLS)
                .failureRatio(0.5)
                .delay(REST_SECONDS, ChronoUnit.SECONDS)
                .done()
                .build();
    }

    /** The answer, or {@link SourceDown}. */
    <T> T ask(Callable<T> call, Class<T> type) {
        try {
            return guard.call(call, type);
        } catch (Exception fault) {
            throw new SourceDown(source, fault);
        }
    }
}
