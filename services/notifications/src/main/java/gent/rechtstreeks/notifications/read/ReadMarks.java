package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sets and clears read marks; false when the resident has no such entry. */
@ApplicationScoped
class ReadMarks {

    private final Aliases aliases;
    private final FeedEntries entries;
    private final Clock clock;

    ReadMarks(Aliases aliases, FeedEntries entries, Clock clock) {
        this.aliases = aliases;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    boolean set(UUID entry, UUID resident) {
        return entries.markRead(entry, present(resident), clock.instant());
    }

    @Transactional
    boolean clear(UUID entry, UUID resident) {
        return entries.markUnread(entry, present(resident));
    }

    /** Who this login stands for; nobody is merged before the mark is set. */
    private UUID present(UUID resident) {
        aliases.holdStill();
        return aliases.survivorOf(resident);
    }
}
