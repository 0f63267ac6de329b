package gent.rechtstreeks.notifications.arrive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import gent.rechtstreeks.notifications.NotificationsConfig;
import gent.rechtstreeks.notifications.deliver.Overview;
import gent.rechtstreeks.notifications.deliver.OverviewChange;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Announce;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Rewrite;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Stay;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Withdraw;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.FeedRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings overviews up to date once what they depend on has changed, under the lock of each feed. */
@ApplicationScoped
class Overviews {

    private final FeedEntries entries;
    private final NotificationsConfig config;
    private final Clock clock;

    Overviews(FeedEntries entries, NotificationsConfig config, Clock clock) {
        this.entries = entries;
        this.config = config;
        this.clock = clock;
    }

    /** Of one life event, as one resident is told of it. */
    record Of(UUID resident, UUID lifeEvent) {

        static Of entry(FeedEntryRow entry) {
            return new Of(entry.residentId(), entry.lifeEventId());
        }
    }

    /** Renews these, inside the caller's transaction. */
    void renew(Set<Of> overviews, Map<UUID, FeedRow> locked) {
        if (overviews.isEmpty()) {
            return;
        }
        Map<Of, List<FeedEntryRow>> rows = entries
                .after(
                        overviews.stream().map(Of::lifeEvent).collect(toSet()),
                        overviews.stream().map(Of::resident).collect(toSet()))
                .stream()
                .collect(groupingBy(Of::entry));
        Instant now = clock.instant();
        overviews.forEach(of -> renew(of, rows.getOrDefault(of, List.of()), locked.get(of.resident()), now));
    }

    private void renew(Of of, Collection<FeedEntryRow> rows, FeedRow feed, Instant now) {
        Optional<FeedEntryRow> overview =
                rows.stream().filter(FeedEntryRow::isOverview).findFirst();
        OverviewChange change = Overview.decide(
                overview.flatMap(FeedEntryRow::announced),
                rows.stream().flatMap(row -> row.bearing().stream()).toList(),
                now,
                config.overviewQuiet());
        switch (change) {
            case Announce announce -> announce(announce, of, overview, feed, now);
            case Rewrite rewrite -> overview.orElseThrow().rewrite(rewrite.told(), feed.next(), now);
            case Withdraw withdraw -> overview.orElseThrow().withdraw(feed.next(), now);
            case Stay stay -> {
                // It says what it said.
            }
        }
    }

    private void announce(Announce announce, Of of, Optional<FeedEntryRow> overview, FeedRow feed, Instant now) {
        FeedEntryRow row = overview.orElseGet(() -> FeedEntryRow.overview(of.resident(), of.lifeEvent()));
        row.announce(announce.told(), feed.next(), now);
        if (overview.isEmpty()) {
            // Only now: Hibernate keeps the values of the moment at which it is told.
            entries.persist(row);
        }
    }
}
