package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.notifications.deliver.store.FeedRow;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says which cursors are good. Whoever comes with another one begins anew, and so misses nothing. */
@ApplicationScoped
class Cursors {

    private final Feeds feeds;

    Cursors(Feeds feeds) {
        this.feeds = feeds;
    }

    /** The cursor that a resident handed in; the start without one. */
    Cursor read(UUID resident, String text) {
        return text == null ? Cursor.START : Cursor.read(resident, text).orElseThrow(Cursors::malformed);
    }

    /**
     * Up to where tombstones of this feed may be gone by now. Refuses a cursor whose holder may have missed one of them,
     * and one that is ahead of the feed, after a restore. What was read before this is asked is complete.
     */
    long clearedFor(UUID resident, Cursor cursor) {
        FeedRow feed = feeds.of(resident);
        if (!feed.canBeReadOnFrom(cursor.position(), cursor.cleared())) {
            throw malformed();
        }
        return feed.clearedPosition();
    }

    private static RuntimeException malformed() {
        return Problems.badRequest("malformedCursor", "This is no cursor of this feed.");
    }
}
