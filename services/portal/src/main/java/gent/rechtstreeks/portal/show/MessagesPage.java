package gent.rechtstreeks.portal.show;

import static java.util.stream.Collectors.partitioningBy;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.WholeFeed;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The feed, or a part of it.
 *
 * @param box missing when notifications does not answer
 */
record MessagesPage(Which which, Part<Box> box) {

    private static final Comparator<FeedEntry> UNREAD_FIRST =
            Comparator.comparing((FeedEntry entry) -> !Entries.isUnread(entry));

    /** Which messages somebody wants to see. */
    enum Which {
        ALL("alle", entry -> !entry.archived()),
        UNREAD("ongelezen", entry -> Entries.isUnread(entry) && !entry.archived()),
        AWAY("weggelegd", FeedEntry::archived);

        private final String word;
        private final Predicate<FeedEntry> shows;

        Which(String word, Predicate<FeedEntry> shows) {
            this.word = word;
            this.shows = shows;
        }

        /** All of them, unless the address says otherwise. */
        static Which named(String word) {
            return Arrays.stream(values())
                    .filter(which -> which.word.equals(word))
                    .findFirst()
                    .orElse(ALL);
        }

        public String word() {
            return word;
        }
    }

    /** A heap of messages, as a link to it: how many of them hold, and whether it is the one on the page. */
    record Heap(Which which, long count, boolean shown) {}

    /**
     * What is shown.
     *
     * @param entries those that hold
     * @param withdrawn those that do not any more: they stand apart, as they may have been about a loss
     * @param alike which of all that hold are in the same words
     * @param news whether something came since the page was made that this one replaces
     * @param newest when the latest message came
     * @param cursor up to where the feed is on the page
     */
    record Box(
            List<Heap> heaps,
            List<FeedEntry> entries,
            List<FeedEntry> withdrawn,
            InTheSameWords alike,
            boolean news,
            Instant newest,
            String cursor) {

        public boolean isEmpty() {
            return entries.isEmpty() && withdrawn.isEmpty();
        }

        /** Which it is of several in the same words; null when there is only one. */
        public Nth nthOf(FeedEntry entry) {
            return alike.nthOf(entry);
        }
    }

    static MessagesPage of(Part<WholeFeed> feed, Which which, Optional<Instant> since) {
        return new MessagesPage(which, feed.map(all -> box(all, which, since)));
    }

    private static Box box(WholeFeed feed, Which which, Optional<Instant> since) {
        List<FeedEntry> all = feed.entries();
        Map<Boolean, List<FeedEntry>> holding =
                all.stream().filter(which.shows).sorted(UNREAD_FIRST).collect(partitioningBy(FeedEntry::holds));
        return new Box(
                Arrays.stream(Which.values())
                        .map(one -> new Heap(one, count(all, one), one == which))
                        .toList(),
                holding.get(true),
                holding.get(false),
                InTheSameWords.of(all),
                since.filter(moment -> Entries.anythingNew(all, moment)).isPresent(),
                Entries.newest(all),
                feed.cursor());
    }

    private static long count(List<FeedEntry> all, Which which) {
        return all.stream().filter(which.shows).filter(FeedEntry::holds).count();
    }
}
