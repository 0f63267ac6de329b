package gent.rechtstreeks.portal.show;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import gent.rechtstreeks.portal.ask.FeedEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Messages in the same words, as of twins: each has a number, the same on every page, whatever was read or put away. */
final class InTheSameWords {

    private record Words(String title, String text) {

        static Words of(FeedEntry entry) {
            return new Words(entry.title(), entry.text());
        }
    }

    private final Map<Words, List<UUID>> alike;

    private InTheSameWords(Map<Words, List<UUID>> alike) {
        this.alike = alike;
    }

    /** Of the whole feed, in its order. */
    static InTheSameWords of(List<FeedEntry> feed) {
        return new InTheSameWords(feed.stream()
                .filter(FeedEntry::holds)
                .collect(groupingBy(Words::of, mapping(FeedEntry::id, toList()))));
    }

    /** Which it is of several; null when there is only one. */
    Nth nthOf(FeedEntry entry) {
        List<UUID> same = alike.getOrDefault(Words.of(entry), List.of());
        return same.size() < 2 ? null : new Nth(same.indexOf(entry.id()) + 1, same.size());
    }
}
