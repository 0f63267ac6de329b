package gent.rechtstreeks.notifications.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What has come in several feeds at once.
 *
 * @param items by resident, in the order of the feed; who has none is not there
 * @param joined residents whose feed has joined another one: nothing comes there any more
 */
public record News(Map<UUID, List<Item>> items, Set<UUID> joined) {

    /** One entry at its position. */
    public record Item(long position, EntryView view) {}
}
