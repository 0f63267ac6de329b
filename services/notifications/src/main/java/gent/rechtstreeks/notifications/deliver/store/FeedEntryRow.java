package gent.rechtstreeks.notifications.deliver.store;

import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.EntryState;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Known;
import gent.rechtstreeks.notifications.deliver.Message;
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
 * What one resident was told of one decision. Only changed columns are written, so that a read mark that is set at the
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

    /** What is known already, as the decisions see it. */
    public Known known() {
        return new Known(revision, state);
    }

    /** Shows the message at a new position; what it says is unread, and no longer put away. */
    public void show(Decision decision, Message told, long newPosition, Instant at) {
        remember(decision, at);
        state = EntryState.ACTIVE;
        type = decision.kind();
        message = told;
        demonstration = decision.demonstration();
        position = newPosition;
        readAt = null;
        archivedAt = null;
    }

    /** Leaves a tombstone at a new position: what it said is gone. */
    public void withdraw(Decision decision, long newPosition, Instant at) {
        remember(decision, at);
        state = EntryState.WITHDRAWN;
        message = null;
        position = newPosition;
    }

    /** Takes note of the revision and shows nothing new. */
    public void remember(Decision decision, Instant at) {
        revision = decision.revision();
        changedAt = at;
    }

    /** Moves to the survivor's feed; what was read stays read. Without a position it was never shown. */
    public void moveTo(UUID survivor, Long newPosition) {
        residentId = survivor;
        position = newPosition;
    }

    /** Says what another entry says of the same decision, read or unread as that one. */
    public void takeOver(FeedEntryRow newer, long newPosition) {
        remember(newer);
        state = newer.state;
        type = newer.type;
        message = newer.message;
        demonstration = newer.demonstration;
        position = newPosition;
        readAt = newer.readAt;
        archivedAt = newer.archivedAt;
    }

    /** Leaves a tombstone because another entry of the same decision was taken back. */
    public void withdrawLike(FeedEntryRow newer, long newPosition) {
        remember(newer);
        state = EntryState.WITHDRAWN;
        message = null;
        position = newPosition;
    }

    /** Leaves the feed; that it was decided is remembered, so that what arrives late stays silent. */
    void clear() {
        state = EntryState.SILENT;
        type = null;
        message = null;
        position = null;
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

    public String right() {
        return right;
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
