package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import gent.rechtstreeks.notifications.read.News.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what has come in the feeds of several residents at once. */
@ApplicationScoped
public class NewsReader {

    private final Aliases aliases;
    private final Cursors cursors;
    private final Feeds feeds;
    private final FeedEntries entries;
    private final FeedReader reader;

    NewsReader(Aliases aliases, Cursors cursors, Feeds feeds, FeedEntries entries, FeedReader reader) {
        this.aliases = aliases;
        this.cursors = cursors;
        this.feeds = feeds;
        this.entries = entries;
        this.reader = reader;
    }

    /** Where the one who is logged in reads on from a cursor; from the start without one. */
    @Transactional
    public Place place(UUID login, String after) {
        UUID resident = aliases.survivorOf(login);
        Cursor from = cursors.read(resident, after);
        cursors.clearedFor(resident, from);
        return new Place(resident, from.position());
    }

    /** What has come after these positions, at most so many entries of each resident. */
    @Transactional
    public News after(Map<UUID, Long> positions, int most) {
        Map<UUID, List<FeedEntryRow>> found =
                entries.news(positions, most).stream().collect(Collectors.groupingBy(FeedEntryRow::residentId));
        Map<UUID, Long> cleared = feeds.cleared(found.keySet());
        Map<UUID, List<Item>> items = new HashMap<>();
        found.forEach((resident, rows) -> items.put(resident, items(resident, rows, cleared.get(resident))));
        return new News(items, aliases.survivorsOf(positions.keySet()).keySet());
    }

    private List<Item> items(UUID resident, List<FeedEntryRow> rows, long cleared) {
        List<EntryView> views = reader.views(resident, rows, cleared);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Item(rows.get(i).position(), views.get(i)))
                .toList();
    }
}
