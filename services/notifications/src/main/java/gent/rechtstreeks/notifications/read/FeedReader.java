package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.notifications.deliver.Feed;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.prefer.store.Preferences;
import gent.rechtstreeks.notifications.read.text.Wording;
import gent.rechtstreeks.notifications.read.text.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a resident's feed on from a cursor and puts it into words. Who is still logged in under an id that another one
 * survived reads the feed of the survivor.
 */
@ApplicationScoped
class FeedReader {

    private final Aliases aliases;
    private final Cursors cursors;
    private final FeedEntries entries;
    private final Preferences preferences;
    private final Wordings wordings;
    private final Clock clock;

    FeedReader(
            Aliases aliases,
            Cursors cursors,
            FeedEntries entries,
            Preferences preferences,
            Wordings wordings,
            Clock clock) {
        this.aliases = aliases;
        this.cursors = cursors;
        this.entries = entries;
        this.preferences = preferences;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** In the language that is asked for, else in the one that the resident chose. */
    @Transactional
    FeedPage read(UUID login, String after, int limit, Optional<Language> asked) {
        UUID resident = aliases.survivorOf(login);
        Cursor from = cursors.read(resident, after);
        List<FeedEntryRow> found = entries.after(resident, from.position(), limit);
        // Only now: what is cleared out while this reads must not go unnoticed.
        long cleared = cursors.clearedFor(resident, from);
        long next = found.isEmpty() ? from.position() : found.getLast().position();
        Language language = asked.orElseGet(() -> preferences.languageOf(resident));
        return new FeedPage(views(resident, found, cleared, language), new Cursor(next, cleared).text(resident));
    }

    /** How much of what the resident can see was neither read nor put away. */
    @Transactional
    int unread(UUID login) {
        LocalDate today = CivilDay.today(clock);
        return (int) entries.unread(aliases.survivorOf(login)).stream()
                .flatMap(entry -> entry.message().stream())
                .filter(message -> !Feed.isOver(message, today))
                .count();
    }

    /** The entries of a resident as the resident sees them today, in this language. */
    List<EntryView> views(UUID resident, List<FeedEntryRow> found, long cleared, Language language) {
        LocalDate today = CivilDay.today(clock);
        Wording wording = wordings.in(language);
        return found.stream()
                .map(entry -> view(entry, new Cursor(entry.position(), cleared).text(resident), today, wording))
                .toList();
    }

    // A message past its deadline reads as withdrawn without anything having to happen at midnight.
    private EntryView view(FeedEntryRow entry, String cursor, LocalDate today, Wording wording) {
        return entry.message()
                .filter(message -> !Feed.isOver(message, today))
                .map(message -> active(entry, cursor, message.asOf(today), wording))
                .orElseGet(() -> EntryView.withdrawn(entry, cursor));
    }

    private static EntryView active(FeedEntryRow entry, String cursor, Message message, Wording wording) {
        return EntryView.active(
                entry, cursor, message, wording.of(message, entry.demonstration()), wording.listed(message));
    }
}
