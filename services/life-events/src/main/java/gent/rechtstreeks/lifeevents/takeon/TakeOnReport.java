package gent.rechtstreeks.lifeevents.takeon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a take-on stands, for whoever ordered it.
 *
 * @param rightsFrom null when it is silent
 * @param householdsInRegister when it started, as the next; null until the register was asked
 * @param waitsBecause why no page can be taken now; null when nothing is in the way
 */
public record TakeOnReport(
        UUID id,
        Stand state,
        LocalDate rightsFrom,
        long householdsTakenOn,
        long residentsTakenOn,
        Long householdsInRegister,
        Long residentsInRegister,
        Instant startedAt,
        Instant lastPageAt,
        Instant endedAt,
        Double residentsPerSecond,
        String waitsBecause) {

    /** Where it stands, in one word. */
    public enum Stand {
        RUNNING,
        PAUSED,
        DONE,
        ENDED
    }

    public static TakeOnReport of(TakeOn takeOn, String waitsBecause) {
        Progress progress = takeOn.progress();
        RegisterSize size = progress.of();
        return new TakeOnReport(
                takeOn.id(),
                stand(takeOn.state()),
                takeOn.order().rightsFrom(),
                progress.households(),
                progress.residents(),
                size == null ? null : size.households(),
                size == null ? null : size.residents(),
                progress.startedAt(),
                progress.lastPageAt(),
                endedAt(takeOn.state()),
                progress.residentsPerSecond(),
                takeOn.isRunning() ? waitsBecause : null);
    }

    private static Stand stand(TakeOnState state) {
        return switch (state) {
            case TakeOnState.Running running -> Stand.RUNNING;
            case TakeOnState.Paused paused -> Stand.PAUSED;
            case TakeOnState.Done done -> Stand.DONE;
            case TakeOnState.Ended ended -> Stand.ENDED;
        };
    }

    private static Instant endedAt(TakeOnState state) {
        return switch (state) {
            case TakeOnState.Running running -> null;
            case TakeOnState.Paused paused -> null;
            case TakeOnState.Done done -> done.endedAt();
            case TakeOnState.Ended ended -> ended.endedAt();
        };
    }
}
