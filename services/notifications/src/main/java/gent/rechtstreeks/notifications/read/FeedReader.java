package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.notifications.deliver.Feed;
import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import gent.rechtstreeks.notifications.read.text.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reads a resident's feed on from a cursor and puts it into words. Who is still logged in under an id that another one
 * survived reads the feed of the survivor.
 */
@ApplicationScoped
class FeedReader {

    private final Aliases aliases;
    private final Feeds feeds;
    private final FeedEntries entries;
    private final Wording wording;
    private final Clock clock;

    FeedReader(Aliases aliases, Feeds feeds, FeedEntries entries, Wording wording, Clock clock) {
        this.aliases = aliases;
        this.feeds = feeds;
        this.entries = entries;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional
    FeedPage read(UUID login, String after, int limit) {
        UUID resident = aliases.survivorOf(login);
        long position = after == null ? 0 : position(resident, after);
        List<FeedEntryRow> found = entries.after(resident, position, limit);
        long next = found.isEmpty() ? position : found.getLast().position();
        LocalDate today = CivilDay.today(clock);
        return new FeedPage(
                found.stream().map(entry -> view(entry, resident, today)).toList(), Cursor.of(resident, next));
    }

    // A cursor ahead of the feed is refused as well: after a restore, whoever holds it must begin anew to miss nothing.
    private long position(UUID resident, String after) {
        return Cursor.position(resident, after).stream()
                .filter(position -> position <= feeds.lastPosition(resident))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("malformedCursor", "This is no cursor of this feed."));
    }

    // A message past its deadline reads as withdrawn without anything having to happen at midnight.
    private EntryView view(FeedEntryRow entry, UUID resident, LocalDate today) {
        String cursor = Cursor.of(resident, entry.position());
        return entry.message()
                .filter(message -> !Feed.isOver(message, today))
                .map(message -> EntryView.active(entry, cursor, message, wording.of(message, entry.demonstration())))
                .orElseGet(() -> EntryView.withdrawn(entry, cursor));
    }
}
