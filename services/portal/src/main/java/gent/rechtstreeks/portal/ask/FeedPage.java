package gent.rechtstreeks.portal.ask;

import java.util.List;

/**
 * A stretch of the resident's feed, oldest change first.
 *
 * @param next where to read on
 */
public record FeedPage(List<FeedEntry> entries, String next) {

    public FeedPage {
        entries = List.copyOf(entries);
    }
}
