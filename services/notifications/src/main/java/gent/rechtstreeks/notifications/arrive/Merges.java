package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.notifications.deliver.Join;
import gent.rechtstreeks.notifications.deliver.Known;
import gent.rechtstreeks.notifications.deliver.Merge;
import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryKey;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.FeedRow;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import gent.rechtstreeks.notifications.link.store.Links;
import gent.rechtstreeks.notifications.prefer.store.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Joins the feeds, and what was preferred, of residents who turn out to be one, while nobody is told anything. */
@ApplicationScoped
class Merges {

    private final Feeds feeds;
    private final FeedEntries entries;
    private final Aliases aliases;
    private final Overviews overviews;
    private final Links links;
    private final Preferences preferences;

    Merges(
            Feeds feeds,
            FeedEntries entries,
            Aliases aliases,
            Overviews overviews,
            Links links,
            Preferences preferences) {
        this.feeds = feeds;
        this.entries = entries;
        this.aliases = aliases;
        this.overviews = overviews;
        this.links = links;
        this.preferences = preferences;
    }

    /** Joins the feeds, inside the caller's transaction; one that is known changes nothing. */
    void join(Merge merge) {
        aliases.holdAlone();
        if (isKnown(merge)) {
            return;
        }
        Merge last = merge.into(aliases.survivorOf(merge.survivor()));
        if (last.isARing()) {
            throw new BadMessage("residents merged in a ring");
        }
        aliases.keep(last);
        move(last.younger(), last.survivor());
        preferences.join(last.younger(), last.survivor());
    }

    boolean isKnown(Merge merge) {
        return aliases.knows(merge);
    }

    private void move(UUID younger, UUID survivor) {
        Map<UUID, FeedRow> locked = feeds.lock(List.of(younger, survivor));
        FeedRow feed = locked.get(survivor);
        List<FeedEntryRow> moving = entries.ofResident(younger);
        Map<FeedEntryKey, FeedEntryRow> known = entries.of(moving.stream()
                .map(entry -> new FeedEntryKey(entry.decisionId(), survivor))
                .collect(Collectors.toSet()));
        moving.forEach(entry -> join(entry, known.get(new FeedEntryKey(entry.decisionId(), survivor)), survivor, feed));
        overviews.renew(
                moving.stream()
                        .map(entry -> new Overviews.Of(survivor, entry.lifeEventId()))
                        .collect(Collectors.toSet()),
                locked);
        links.end(younger);
    }

    private void join(FeedEntryRow entry, FeedEntryRow twin, UUID survivor, FeedRow feed) {
        Join join = how(entry, twin);
        switch (join) {
            case MOVE -> entry.moveTo(survivor, entry.hasAPlace() ? Long.valueOf(feed.next()) : null);
            case KEEP -> twin.joinMarks(entry);
            case REPLACE -> twin.takeOver(entry, feed.next());
            case WITHDRAW -> twin.withdrawLike(entry, feed.next());
            case REMEMBER -> twin.remember(entry);
        }
        if (join != Join.MOVE) {
            entries.delete(entry);
        }
    }

    // Revisions of overviews say nothing of each other: that of the survivor stays, and is renewed with what joins it.
    private static Join how(FeedEntryRow entry, FeedEntryRow twin) {
        if (twin != null && entry.isOverview()) {
            return Join.KEEP;
        }
        return Join.of(twin == null ? Known.NOTHING : twin.known(), entry.known());
    }
}
