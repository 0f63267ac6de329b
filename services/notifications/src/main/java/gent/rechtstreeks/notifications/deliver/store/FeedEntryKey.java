package gent.rechtstreeks.notifications.deliver.store;

import java.util.UUID;

/** One decision for one resident: of it there is one entry at most, whatever its id. */
public record FeedEntryKey(UUID decision, UUID resident) {}
