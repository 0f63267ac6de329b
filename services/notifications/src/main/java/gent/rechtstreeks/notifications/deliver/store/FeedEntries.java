package gent.rechtstreeks.notifications.deliver.store;

import static gent.rechtstreeks.notifications.deliver.EntryState.ACTIVE;
import static gent.rechtstreeks.notifications.deliver.EntryState.LISTED;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.kit.wire.Ids;
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

    private static final String SHOWN = "id = ?1 and residentId = ?2 and position is not null";

    private static final String ANNOUNCED = "coalesce(e.announcedPosition, e.position)";

    private static final String NEWS = """
            SELECT news.* FROM unnest(CAST(:residents AS uuid[]), CAST(:positions AS bigint[])) AS reader (id, seen)
            CROSS JOIN LATERAL (
                SELECT * FROM feed_entry
                WHERE resident_id = reader.id AND position > reader.seen
                ORDER BY position LIMIT :most
            ) AS news
            ORDER BY news.resident_id, news.position
            """;

    // The last day of a message stands in its JSON, in a form that sorts as text.
    private static final String OUTLIVED = """
            ((state = 'WITHDRAWN' AND changed_at < :before)
             OR (state IN ('ACTIVE', 'LISTED') AND message ->> 'lastDay' < :day))
            """;

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

    /** Everything that these residents know of these life events. */
    public List<FeedEntryRow> after(Collection<UUID> lifeEvents, Collection<UUID> residents) {
        return list("lifeEventId in ?1 and residentId in ?2", lifeEvents, residents);
    }

    /** The decisions that an entry tells of; of an overview those that are listed there. */
    public List<FeedEntryRow> toldBy(FeedEntryRow entry) {
        return entry.isOverview()
                ? list(
                        "lifeEventId = ?1 and residentId = ?2 and state = ?3",
                        entry.lifeEventId(),
                        entry.residentId(),
                        LISTED)
                : List.of(entry);
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

    /** The entries of a resident that came up as something new after a position, in their order. */
    public List<FeedEntryRow> announcedAfter(UUID resident, long position, int limit) {
        return find(
                        "from FeedEntry e where e.residentId = ?1 and " + ANNOUNCED + " > ?2 order by " + ANNOUNCED,
                        resident,
                        position)
                .range(0, limit - 1)
                .list();
    }

    /** What has come after these positions, at most so many entries of each resident, in the order of each feed. */
    public List<FeedEntryRow> news(Map<UUID, Long> positions, int most) {
        List<UUID> residents = List.copyOf(positions.keySet());
        return getSession()
                .createNativeQuery(NEWS, FeedEntryRow.class)
                .setParameter("residents", residents.toArray(UUID[]::new))
                .setParameter(
                        "positions", residents.stream().map(positions::get).toArray(Long[]::new))
                .setParameter("most", most)
                .getResultList();
    }

    /** Some residents of whom an entry was withdrawn before an instant, or had its last day before the day of it. */
    Set<UUID> residentsOfOutlived(Instant before, int most) {
        return getSession()
                .createNativeQuery("SELECT resident_id FROM feed_entry WHERE " + OUTLIVED + " LIMIT :most", UUID.class)
                .setParameter("before", before)
                .setParameter("day", CivilDay.of(before).toString())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
    }

    /** All such entries of these residents. */
    List<FeedEntryRow> outlived(Collection<UUID> residents, Instant before) {
        return getSession()
                .createNativeQuery(
                        "SELECT * FROM feed_entry WHERE resident_id = ANY(CAST(:residents AS uuid[])) AND " + OUTLIVED,
                        FeedEntryRow.class)
                .setParameter("residents", residents.toArray(UUID[]::new))
                .setParameter("before", before)
                .setParameter("day", CivilDay.of(before).toString())
                .getResultList();
    }

    /** What a resident can see and has neither read nor put away. */
    public List<FeedEntryRow> unread(UUID resident) {
        return list("residentId = ?1 and state = ?2 and readAt is null and archivedAt is null", resident, ACTIVE);
    }

    /** Puts an entry of this resident away, once; false when the resident has no such entry. */
    public boolean archive(UUID entry, UUID resident, Instant at) {
        return update("archivedAt = coalesce(archivedAt, ?3) where " + SHOWN, entry, resident, at) > 0;
    }

    /** Takes an entry of this resident back out; false when the resident has no such entry. */
    public boolean unarchive(UUID entry, UUID resident) {
        return update("archivedAt = null where " + SHOWN, entry, resident) > 0;
    }

    /** What some app that these residents linked has not heard of, in the order in which it came up. */
    public List<FeedEntryRow> newToLinked(Collection<UUID> residents) {
        return list(
                "from FeedEntry e where e.residentId in ?1"
                        + " and " + ANNOUNCED
                        + " > (select min(l.position) from Link l where l.residentId = e.residentId)"
                        + " order by e.residentId, " + ANNOUNCED,
                residents);
    }

    /** Marks an entry of this resident as read, once; false when the resident has no such entry. */
    public boolean markRead(UUID entry, UUID resident, Instant at) {
        return update("readAt = coalesce(readAt, ?3) where " + SHOWN, entry, resident, at) > 0;
    }

    /** Takes the read mark away; false when the resident has no such entry. */
    public boolean markUnread(UUID entry, UUID resident) {
        return update("readAt = null where " + SHOWN, entry, resident) > 0;
    }
}
