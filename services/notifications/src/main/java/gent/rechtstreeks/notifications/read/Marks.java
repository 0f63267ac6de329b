package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sets and clears what residents mark in their feed; false when the resident has no such entry. */
@ApplicationScoped
class Marks {

    private final Aliases aliases;
    private final FeedEntries entries;
    private final Clock clock;

    Marks(Aliases aliases, FeedEntries entries, Clock clock) {
        this.aliases = aliases;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    boolean read(UUID entry, UUID resident) {
        return entries.markRead(entry, present(resident), clock.instant());
    }

    @Transactional
    boolean unread(UUID entry, UUID resident) {
        return entries.markUnread(entry, present(resident));
    }

    @Transactional
    boolean archive(UUID entry, UUID resident) {
        return entries.archive(entry, present(resident), clock.instant());
    }

    @Transactional
    boolean unarchive(UUID entry, UUID resident) {
        return entries.unarchive(entry, present(resident));
    }

    /** Who this login stands for; nobody is merged before the mark is set. */
    private UUID present(UUID resident) {
        aliases.holdStill();
        return aliases.survivorOf(resident);
    }

    /** Somebody else's entry and no entry at all get the same answer. */
    static void found(boolean found) {
        if (!found) {
            throw Problems.notFound("unknownEntry", "There is no such entry in this feed.");
        }
    }
}
