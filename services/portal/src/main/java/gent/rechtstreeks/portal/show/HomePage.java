package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.FeedEntry.Type;
import gent.rechtstreeks.portal.ask.LifeEvent;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.WholeFeed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a resident sees first.
 *
 * @param happened the last things that happened; missing when life-events does not answer
 * @param feed by what it asks of the reader; missing when notifications does not answer
 */
record HomePage(Part<List<LifeEvent>> happened, Part<Cards> feed) {

    private static final Set<Type> WE_NEED_YOU = Set.of(Type.REMINDED, Type.PROPOSED);
    private static final Set<Type> YOU_GOT = Set.of(Type.GRANTED, Type.RAISED);
    private static final int LAST_EVENTS = 3;

    /**
     * The entries that hold, in three heaps: what to do, the most urgent first; what came; and the rest.
     *
     * @param alike which of all that hold are in the same words
     * @param news whether something came since the page was made that this one replaces
     * @param newest when the latest message came
     * @param cursor up to where the feed is on the page
     */
    record Cards(
            List<FeedEntry> needed,
            List<FeedEntry> got,
            List<FeedEntry> other,
            InTheSameWords alike,
            boolean news,
            Instant newest,
            String cursor) {

        public boolean isEmpty() {
            return needed.isEmpty() && got.isEmpty() && other.isEmpty();
        }

        /** Which it is of several in the same words; null when there is only one. */
        public Nth nthOf(FeedEntry entry) {
            return alike.nthOf(entry);
        }
    }

    /** Whether one of the last things was a loss. */
    public boolean isAfterLoss() {
        return happened.toOptional().orElse(List.of()).stream().anyMatch(LifeEvent::isLoss);
    }

    /** Whether a register took one of the last things back. */
    public boolean isTakenBack() {
        return happened.toOptional().orElse(List.of()).stream().anyMatch(LifeEvent::isTakenBack);
    }

    /** Whether nobody is asked how clear it is: somebody died, or what was told never was. */
    public boolean isUnasked() {
        return isAfterLoss() || isTakenBack();
    }

    /** Whether we know that nothing happened yet. */
    public boolean isBeforeAll() {
        return happened.toOptional().filter(List::isEmpty).isPresent();
    }

    static HomePage of(Part<List<LifeEvent>> events, Part<WholeFeed> feed, Optional<Instant> since) {
        return new HomePage(
                events.map(all -> all.stream().limit(LAST_EVENTS).toList()), feed.map(told -> cards(told, since)));
    }

    private static Cards cards(WholeFeed feed, Optional<Instant> since) {
        List<FeedEntry> shown = feed.entries().stream()
                .filter(entry -> entry.holds() && (!entry.archived() || entry.isDuty()))
                .toList();
        return new Cards(
                shown.stream()
                        .filter(entry -> WE_NEED_YOU.contains(entry.type()))
                        .sorted(Comparator.comparing(
                                FeedEntry::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                shown.stream().filter(entry -> YOU_GOT.contains(entry.type())).toList(),
                shown.stream()
                        .filter(entry -> !WE_NEED_YOU.contains(entry.type()) && !YOU_GOT.contains(entry.type()))
                        .toList(),
                InTheSameWords.of(feed.entries()),
                since.filter(moment -> Entries.anythingNew(feed.entries(), moment))
                        .isPresent(),
                Entries.newest(feed.entries()),
                feed.cursor());
    }
}
