package gent.rechtstreeks.notifications.deliver.store;

import gent.rechtstreeks.kit.wire.Ids;
import gent.rechtstreeks.notifications.deliver.EntryState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of all feeds. */
@ApplicationScoped
public class FeedEntries implements PanacheRepositoryBase<FeedEntryRow, UUID> {

    private static final String SHOWN = "id = ?1 and residentId = ?2 and state <> ?3";

    /** The id of what one resident is told of one decision. */
    public static UUID idOf(UUID decision, UUID resident) {
        return Ids.of("feed-entry", decision.toString(), resident.toString());
    }

    /** Those of these entries that exist, by id. */
    public Map<UUID, FeedEntryRow> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(FeedEntryRow::id, Function.identity()));
    }

    /** The entries of a resident that come after a position, in their order. */
    public List<FeedEntryRow> after(UUID resident, long position, int limit) {
        return find("residentId = ?1 and position > ?2", Sort.by("position"), resident, position)
                .range(0, limit - 1)
                .list();
    }

    /** Marks an entry of this resident as read, once; false when the resident has no such entry. */
    public boolean markRead(UUID entry, UUID resident, Instant at) {
        return update("readAt = coalesce(readAt, ?4) where " + SHOWN, entry, resident, EntryState.SILENT, at) > 0;
    }

    /** Takes the read mark away; false when the resident has no such entry. */
    public boolean markUnread(UUID entry, UUID resident) {
        return update("readAt = null where " + SHOWN, entry, resident, EntryState.SILENT) > 0;
    }
}
