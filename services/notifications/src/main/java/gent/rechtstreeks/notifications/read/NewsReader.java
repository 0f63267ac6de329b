package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.prefer.store.Preferences;
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
    private final Preferences preferences;
    private final FeedReader reader;

    NewsReader(
            Aliases aliases,
            Cursors cursors,
            Feeds feeds,
            FeedEntries entries,
            Preferences preferences,
            FeedReader reader) {
        this.aliases = aliases;
        this.cursors = cursors;
        this.feeds = feeds;
        this.entries = entries;
        this.preferences = preferences;
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
        Map<UUID, Language> languages = preferences.languagesOf(found.keySet());
        Map<UUID, List<Item>> items = new HashMap<>();
        found.forEach((resident, rows) -> items.put(
                resident, items(rows, reader.views(resident, rows, cleared.get(resident), languages.get(resident)))));
        return new News(items, aliases.survivorsOf(positions.keySet()).keySet());
    }

    private static List<Item> items(List<FeedEntryRow> rows, List<EntryView> views) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Item(rows.get(i).position(), views.get(i)))
                .toList();
    }
}
