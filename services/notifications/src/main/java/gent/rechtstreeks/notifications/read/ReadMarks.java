package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sets and clears read marks; false when the resident has no such entry. */
@ApplicationScoped
class ReadMarks {

    private final FeedEntries entries;
    private final Clock clock;

    ReadMarks(FeedEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    boolean set(UUID entry, UUID resident) {
        return entries.markRead(entry, resident, clock.instant());
    }

    @Transactional
    boolean clear(UUID entry, UUID resident) {
        return entries.markUnread(entry, resident);
    }
}
