package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The resident's whole feed, in the language of the page. */
@ApplicationScoped
public class Feed {

    private static final int PAGE = 100;
    /** A service that always names a next page must not keep us asking. */
    private static final int MOST_PAGES = 50;

    private final NotificationsApi notifications;
    private final Parts parts;

    Feed(@RestClient NotificationsApi notifications, Parts parts) {
        this.notifications = notifications;
        this.parts = parts;
    }

    public Uni<Part<WholeFeed>> of(Caller caller) {
        return parts.of(Service.NOTIFICATIONS, from(caller, null, new ArrayList<>(), MOST_PAGES));
    }

    private Uni<WholeFeed> from(Caller caller, String cursor, List<FeedEntry> before, int pages) {
        return notifications.feed(caller, cursor, PAGE, caller.getLanguage()).flatMap(page -> {
            before.addAll(page.entries());
            if (page.entries().size() < PAGE) {
                return Uni.createFrom().item(new WholeFeed(latestFirst(before), page.next()));
            }
            return pages == 1 ? EndlessList.failure() : from(caller, page.next(), before, pages - 1);
        });
    }

    private static List<FeedEntry> latestFirst(List<FeedEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(FeedEntry::at).reversed().thenComparing(FeedEntry::id))
                .toList();
    }
}
