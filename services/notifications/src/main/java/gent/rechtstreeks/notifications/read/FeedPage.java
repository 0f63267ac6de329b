package gent.rechtstreeks.notifications.read;

import java.util.List;

/**
 * A stretch of a resident's feed.
 *
 * @param next where to read on; the same as was asked for when nothing came after it
 */
record FeedPage(List<EntryView> entries, String next) {}
