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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of all feeds. */
@ApplicationScoped
public class FeedEntries implements PanacheRepositoryBase<FeedEntryRow, UUID> {

    private static final String SHOWN = "id = ?1 and residentId = ?2 and state <> ?3";

    /** The id of what one resident is told of one decision; an entry that moves to a survivor keeps the one it had. */
    public static UUID idOf(UUID decision, UUID resident) {
        return Ids.of("feed-entry", decision.toString(), resident.toString());
    }

    /** What these residents know of these decisions. */
    public Map<FeedEntryKey, FeedEntryRow> of(Collection<FeedEntryKey> keys) {
        Set<UUID> decisions = keys.stream().map(FeedEntryKey::decision).collect(Collectors.toSet());
        Set<UUID> residents = keys.stream().map(FeedEntryKey::resident).collect(Collectors.toSet());
        return list("decisionId in ?1 and residentId in ?2", decisions, residents).stream()
                .collect(Collectors.toMap(FeedEntryRow::key, Function.identity()));
    }

    /** Everything of a resident, in the order of the feed; what was never shown comes last. */
    public List<FeedEntryRow> ofResident(UUID resident) {
        return list("residentId = ?1 order by position nulls last, id", resident);
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
