package gent.rechtstreeks.lifeevents.takeon;

import java.time.Instant;
import java.util.UUID;

/**
 * Makes every household of the register known, page by page, when the platform goes live. Nothing happened to these
 * people: it is no event of theirs.
 */
public record TakeOn(UUID id, TakeOnOrder order, TakeOnState state, Progress progress) {

    /** It begins at the beginning of the register's list. */
    public static TakeOn ordered(UUID id, TakeOnOrder order, Instant now) {
        return new TakeOn(id, order, new TakeOnState.Running(null), Progress.startedAt(now));
    }

    public boolean isRunning() {
        return state instanceof TakeOnState.Running;
    }

    /** The same in another state. */
    public TakeOn in(TakeOnState other) {
        return new TakeOn(id, order, other, progress);
    }

    /** The same, once the register said how large it is. */
    public TakeOn of(RegisterSize size) {
        return new TakeOn(id, order, state, progress.of(size));
    }

    /** After a page; the last one ends it. @param next where the register's list goes on; null at its end */
    public TakeOn after(TakenPage page, String next, Instant now) {
        TakeOnState then = next == null ? new TakeOnState.Done(now) : new TakeOnState.Running(next);
        return new TakeOn(id, order, then, progress.and(page, now));
    }
}
