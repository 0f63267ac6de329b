package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Notifications with a feed of two pages, of which the second begins after {@link #MIDDLE}. */
final class TwoPages implements NotificationsApi {

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

    @Override
    public Uni<FeedPage> feed(Caller caller, String after, int limit, String language) {
        languages.add(language);
        return Uni.createFrom().item(MIDDLE.equals(after) ? new FeedPage(second, END) : new FeedPage(first, MIDDLE));
    }

    @Override
    public Uni<Preferences> preferences(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Preferences> prefer(Caller caller, Choice choice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<LinkedApps> apps(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<LinkCode> linkCode(Caller caller, String app) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> unlink(Caller caller, String app) {
        throw new UnsupportedOperationException();
    }
}
