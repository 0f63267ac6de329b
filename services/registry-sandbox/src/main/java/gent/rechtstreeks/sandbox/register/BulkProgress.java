package gent.rechtstreeks.sandbox.register;

import java.time.Instant;

/**
 * How far the bulk births are.
 *
 * @param published births whose messages are committed
 * @param reusedHouseholds births in a household that had one before, because no fresh household was left
 * @param finishedAt null while it runs
 */
public record BulkProgress(
        State state,
        int requested,
        int published,
        int reusedHouseholds,
        Integer perSecond,
        Instant startedAt,
        Instant finishedAt) {

    /** Where it stands. */
    public enum State {
        IDLE,
        RUNNING,
        DONE,
        FAILED
    }

    static final BulkProgress NONE = new BulkProgress(State.IDLE, 0, 0, 0, null, null, null);

    static BulkProgress started(Pace pace, Instant now) {
        return new BulkProgress(State.RUNNING, pace.count(), 0, 0, pace.perSecond(), now, null);
    }

    BulkProgress at(int births, int reused) {
        return new BulkProgress(state, requested, births, reused, perSecond, startedAt, null);
    }

    BulkProgress ended(State end, Instant now) {
        return new BulkProgress(end, requested, published, reusedHouseholds, perSecond, startedAt, now);
    }

    boolean running() {
        return state == State.RUNNING;
    }
}
