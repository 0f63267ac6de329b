package gent.rechtstreeks.notifications.deliver.store;

import gent.rechtstreeks.kit.wire.Ids;
import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.EntryState;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Known;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.Overview.Announced;
import gent.rechtstreeks.notifications.deliver.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/**
 * What one resident was told of one decision, or, without a right, of several decisions that follow from one life event:
 * their overview. Only changed columns are written, so that a read mark that is set at the
 * same time is not lost.
 */
@Entity(name = "FeedEntry")
@Table(name = "feed_entry")
@DynamicUpdate
public class FeedEntryRow {

    @Id
    private UUID id;

    private UUID residentId;
    private UUID decisionId;
    private UUID lifeEventId;
    private long revision;

    @Column(name = "right_name")
    private String right;

    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.SILENT;

    @Enumerated(EnumType.STRING)
    private Kind type;

    @Convert(converter = MessageJson.class)
    @ColumnTransformer(write = "CAST(? AS jsonb)")
    private Message message;

    private boolean demonstration;
    private Long position;

    // Only of one that has moved on without being announced again.
    private Long announcedPosition;

    private Instant announcedAt;
    private Instant changedAt;
    private Instant readAt;
    private Instant archivedAt;

    protected FeedEntryRow() {}

    /** What is remembered of a decision before anything was shown; to be changed first, saved then. */
    public FeedEntryRow(Decision decision) {
        this.id = FeedEntries.idOf(decision.id(), decision.addressee());
        this.residentId = decision.addressee();
        this.decisionId = decision.id();
        this.lifeEventId = decision.lifeEvent();
        this.right = decision.right();
    }

    /** The overview of a life event, in which nothing stands yet; to be changed first, saved then. */
    public static FeedEntryRow overview(UUID resident, UUID lifeEvent) {
        FeedEntryRow overview = new FeedEntryRow();
        overview.decisionId = Ids.of("overview", lifeEvent.toString());
        overview.id = FeedEntries.idOf(overview.decisionId, resident);
        overview.residentId = resident;
        overview.lifeEventId = lifeEvent;
        return overview;
    }

    /** What is known already, as the decisions see it. */
    public Known known() {
        return new Known(revision, state);
    }

    /** Shows the message at a new position; what it says is unread, and no longer put away. */
    public void show(Decision decision, Message told, long newPosition, Instant at) {
        remember(decision, at);
        say(decision.kind(), new Told(told, decision.demonstration()));
        comeUp(newPosition);
    }

    /** Shows this overview at a new position, as {@link #show} does. */
    public void announce(Told told, long newPosition, Instant at) {
        revision++;
        changedAt = at;
        say(Kind.INFORMED, told);
        comeUp(newPosition);
    }

    /** Says something else at a new position, read or unread as it was, and announced when it was. */
    public void rewrite(Told told, long newPosition, Instant at) {
        announcedPosition = announcedPosition();
        announcedAt = announcedAt();
        revision++;
        changedAt = at;
        position = newPosition;
        say(Kind.INFORMED, told);
    }

    /** Leaves a tombstone of this overview at a new position. */
    public void withdraw(long newPosition, Instant at) {
        revision++;
        changedAt = at;
        bury(newPosition);
    }

    /** Tells of it in the overview of its life event, and nowhere else. */
    public void list(Decision decision, Message told, Instant at) {
        remember(decision, at);
        say(decision.kind(), new Told(told, decision.demonstration()));
        state = EntryState.LISTED;
    }

    /** Tells of it nowhere any more; it never had an entry of its own. */
    public void unlist(Decision decision, Instant at) {
        remember(decision, at);
        clear();
    }

    private void say(Kind kind, Told told) {
        state = EntryState.ACTIVE;
        type = kind;
        message = told.message();
        demonstration = told.demonstration();
    }

    private void comeUp(long newPosition) {
        standAt(newPosition);
        readAt = null;
        archivedAt = null;
    }

    private void bury(long newPosition) {
        state = EntryState.WITHDRAWN;
        message = null;
        standAt(newPosition);
    }

    private void standAt(Long newPosition) {
        position = newPosition;
        announcedPosition = null;
        announcedAt = null;
    }

    /** Leaves a tombstone at a new position: what it said is gone. */
    public void withdraw(Decision decision, long newPosition, Instant at) {
        remember(decision, at);
        bury(newPosition);
    }

    /** Takes note of the revision and shows nothing new. */
    public void remember(Decision decision, Instant at) {
        revision = decision.revision();
        changedAt = at;
    }

    /** Moves to the survivor's feed; what was read stays read. Without a position it was never shown. */
    public void moveTo(UUID survivor, Long newPosition) {
        residentId = survivor;
        standAt(newPosition);
    }

    /** Says what another entry says of the same decision, read or unread as that one. */
    public void takeOver(FeedEntryRow newer, long newPosition) {
        boolean staysListed = newer.state == EntryState.LISTED && !hasAPlace();
        remember(newer);
        say(newer.type, new Told(newer.message, newer.demonstration));
        if (staysListed) {
            state = EntryState.LISTED;
        } else {
            comeUp(newPosition);
            readAt = newer.readAt;
            archivedAt = newer.archivedAt;
        }
    }

    /** Leaves a tombstone because another entry of the same decision was taken back. */
    public void withdrawLike(FeedEntryRow newer, long newPosition) {
        remember(newer);
        if (hasAPlace()) {
            bury(newPosition);
        } else {
            clear();
        }
    }

    /** Leaves the feed; that it was decided is remembered, so that what arrives late stays silent. */
    void clear() {
        state = EntryState.SILENT;
        type = null;
        message = null;
        standAt(null);
        readAt = null;
        archivedAt = null;
    }

    /** Takes note of what another entry knows of the same decision. */
    public void remember(FeedEntryRow newer) {
        revision = newer.revision;
        changedAt = newer.changedAt;
    }

    /** What was read, or put away, in either feed in this revision is so. */
    public void joinMarks(FeedEntryRow twin) {
        if (state != EntryState.SILENT && revision == twin.revision) {
            readAt = readAt == null ? twin.readAt : readAt;
            archivedAt = archivedAt == null ? twin.archivedAt : archivedAt;
        }
    }

    public FeedEntryKey key() {
        return new FeedEntryKey(decisionId, residentId);
    }

    public UUID residentId() {
        return residentId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID id() {
        return id;
    }

    public UUID lifeEventId() {
        return lifeEventId;
    }

    /** Empty when it tells of several. */
    public Optional<String> right() {
        return Optional.ofNullable(right);
    }

    public boolean isOverview() {
        return right == null;
    }

    /** Whether it stands, or stood, in the feed by itself. */
    public boolean hasAPlace() {
        return position != null;
    }

    /** What an overview of its life event depends on: a right that is listed there, or another entry that names the child. */
    public Optional<Told> bearing() {
        boolean bears =
                state == EntryState.LISTED || state == EntryState.ACTIVE && !isOverview() && message.namesTheChild();
        return bears ? Optional.of(new Told(message, demonstration)) : Optional.empty();
    }

    /** This overview as it stands before the resident's eyes; empty when it does not. */
    public Optional<Announced> announced() {
        return state == EntryState.ACTIVE
                ? Optional.of(new Announced(new Told(message, demonstration), announcedAt()))
                : Optional.empty();
    }

    public Kind type() {
        return type;
    }

    /** What was told; empty when it was withdrawn. */
    public Optional<Message> message() {
        return Optional.ofNullable(message);
    }

    public boolean demonstration() {
        return demonstration;
    }

    public long position() {
        return position;
    }

    /** Where it last came up as something new; behind its position when it only says something else since. */
    public long announcedPosition() {
        return announcedPosition == null ? position : announcedPosition;
    }

    /** When it last came up as something new. */
    public Instant announcedAt() {
        return announcedAt == null ? changedAt : announcedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean read() {
        return readAt != null;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    boolean withdrawn() {
        return state == EntryState.WITHDRAWN;
    }
}
