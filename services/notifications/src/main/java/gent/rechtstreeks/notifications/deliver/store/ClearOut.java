package gent.rechtstreeks.notifications.deliver.store;

import gent.rechtstreeks.notifications.NotificationsConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Clears out what nobody needs to see any more: what was withdrawn, or is past its deadline, for longer than the
 * retention. Positions are never handed out again, so cursors stay good; only one that is older than a tombstone that
 * went must begin anew.
 */
@ApplicationScoped
class ClearOut {

    private static final int BATCH = 500;

    private final FeedEntries entries;
    private final Feeds feeds;
    private final Aliases aliases;
    private final NotificationsConfig config;
    private final Clock clock;

    ClearOut(FeedEntries entries, Feeds feeds, Aliases aliases, NotificationsConfig config, Clock clock) {
        this.entries = entries;
        this.feeds = feeds;
        this.aliases = aliases;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void clear() {
        Instant before = clock.instant().minus(config.feedRetention());
        while (QuarkusTransaction.requiringNew().call(() -> clearSome(before))) {
            // Until nothing is left.
        }
    }

    /** Under the lock of each feed, as whoever tells something; false when there was nothing to clear. */
    private boolean clearSome(Instant before) {
        aliases.holdStill();
        Set<UUID> residents = entries.residentsOfOutlived(before, BATCH);
        Map<UUID, FeedRow> locked = feeds.lock(residents);
        entries.outlived(residents, before).forEach(entry -> clear(entry, locked.get(entry.residentId())));
        return !residents.isEmpty();
    }

    private static void clear(FeedEntryRow entry, FeedRow feed) {
        if (entry.withdrawn()) {
            feed.clearUpTo(entry.position());
        }
        entry.clear();
    }
}
