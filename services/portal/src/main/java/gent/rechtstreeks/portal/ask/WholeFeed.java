package gent.rechtstreeks.portal.ask;

import java.util.List;

/**
 * All that the resident was told, the latest first.
 *
 * @param cursor up to where it was read: from there on, whoever listens misses nothing
 */
public record WholeFeed(List<FeedEntry> entries, String cursor) {}
