package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.FeedEntry.Type;
import gent.rechtstreeks.portal.ask.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a resident sees first.
 *
 * @param feed by what it asks of the reader; missing when notifications does not answer
 */
record HomePage(Part<Cards> feed) {

    private static final Set<Type> WE_NEED_YOU = Set.of(Type.REMINDED, Type.PROPOSED);
    private static final Set<Type> YOU_GOT = Set.of(Type.GRANTED, Type.RAISED);

    /** The entries that hold, in three heaps: what to do, the most urgent first; what came; and the rest. */
    record Cards(List<FeedEntry> needed, List<FeedEntry> got, List<FeedEntry> other) {

        public boolean isEmpty() {
            return needed.isEmpty() && got.isEmpty() && other.isEmpty();
        }
    }

    static HomePage of(Part<List<FeedEntry>> feed) {
        return new HomePage(feed.map(HomePage::cards));
    }

    private static Cards cards(List<FeedEntry> entries) {
        List<FeedEntry> shown = entries.stream()
                .filter(entry -> entry.holds() && !entry.archived())
                .toList();
        return new Cards(
                shown.stream()
                        .filter(entry -> WE_NEED_YOU.contains(entry.type()))
                        .sorted(Comparator.comparing(FeedEntry::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                shown.stream().filter(entry -> YOU_GOT.contains(entry.type())).toList(),
                shown.stream()
                        .filter(entry -> !WE_NEED_YOU.contains(entry.type()) && !YOU_GOT.contains(entry.type()))
                        .toList());
    }
}
