package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Notifications with a feed of two pages, of which the second begins after {@link #MIDDLE}. */
final class TwoPages {

    static final String MIDDLE = "middle";
    static final String END = "end";

    private final List<FeedEntry> first;
    private final List<FeedEntry> second;
    private final List<String> languages = new ArrayList<>();

    TwoPages(List<FeedEntry> first, List<FeedEntry> second) {
        this.first = first;
        this.second = second;
    }

    /** In which each page was asked for. */
    List<String> languages() {
        return languages;
    }

    NotificationsApi api() {
        return Answering.with(NotificationsApi.class, "feed", asked -> feed((String) asked[1], (String) asked[3]));
    }

    private Uni<FeedPage> feed(String after, String language) {
        languages.add(language);
        return Uni.createFrom().item(MIDDLE.equals(after) ? new FeedPage(second, END) : new FeedPage(first, MIDDLE));
    }
}
