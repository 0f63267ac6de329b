package gent.rechtstreeks.notifications.read.live;

import java.time.Instant;

/**
 * The way out to one client: one piece at a time. The next one is taken only when the one before is gone, so no more
 * than a piece ever waits for a client that does not read.
 */
interface Outlet {

    /** Whether there is room; who finds none is told when there is. */
    boolean hasRoom();

    /** Sends a piece; false, and nothing is sent, when there is no room or the answer has ended. */
    boolean offer(String piece);

    /** Sends a last piece, after which there is no room any more; false, and nothing is sent, when there is none now. */
    boolean offerLast(String piece);

    /** Whether the client has left a piece untaken since then. */
    boolean isStuckSince(Instant then);

    /** Whether nothing was sent since then. */
    boolean isQuietSince(Instant then);

    /** Breaks the connection off, whatever is still under way. */
    void cut();
}
