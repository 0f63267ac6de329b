package gent.rechtstreeks.lifeevents.ask;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Stands between us and one source: it waits only so long for an answer, and when the source keeps failing it is left
 * alone for a moment.
 */
final class SourceGuard {

    private static final int CALLS = 6;
    private static final long REST_SECONDS = 2;

    /** Bad request, too large, unprocessable: another question may fare better. */
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);

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
                .skipOn(SourceRefused.class)
                .done()
                .build();
    }

    /** The answer, or {@link SourceDown}, or {@link SourceRefused}. */
    <T> T ask(Callable<T> call, Class<T> type) {
        try {
            return guard.call(() -> refusalsApart(call), type);
        } catch (SourceRefused refused) {
            throw refused;
        } catch (Exception fault) {
            throw new SourceDown(source, fault);
        }
    }

    private static <T> T refusalsApart(Callable<T> call) throws Exception {
        try {
            return call.call();
        } catch (WebApplicationException answer) {
            int status = answer.getResponse().getStatus();
            throw REFUSALS.contains(status) ? new SourceRefused(status) : answer;
        }
    }
}
