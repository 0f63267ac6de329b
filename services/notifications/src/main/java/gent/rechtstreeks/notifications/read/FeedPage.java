package gent.rechtstreeks.notifications.read;

import java.util.List;

/**
 * A stretch of a resident's feed.
 *
 * @param next where to read on; where it was asked for when nothing came after that
 */
record FeedPage(List<EntryView> entries, String next) {}
