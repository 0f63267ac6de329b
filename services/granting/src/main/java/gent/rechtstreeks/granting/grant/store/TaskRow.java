package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.HumanTask;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.kit.wire.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** Work for a human as it is stored. */
@Entity
@Table(name = "task")
public class TaskRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Column(name = "right_name")
    String right;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    @ColumnTransformer(write = "?::jsonb")
    String standing;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    static TaskRow open(Case decided, HumanTask task, Instant now) {
        TaskRow row = new TaskRow();
        row.id = Ids.of("task", decided.id().toString(), task.kind().name(), Long.toString(decided.revision()));
        row.caseId = decided.id();
        row.kind = task.kind();
        row.right = decided.right();
        row.lifeEventId = decided.lifeEventId();
        row.state = State.OPEN;
        row.openedAt = now;
        return row;
    }

    /** Of a resident's own making; there may be several of a kind in a case, one after the other. */
    static TaskRow asked(CaseRow about, HumanTask task, Instant now) {
        TaskRow row = new TaskRow();
        row.id = UUID.randomUUID();
        row.caseId = about.id();
        row.kind = task.kind();
        row.right = about.right();
        row.lifeEventId = about.lifeEventId();
        row.state = State.OPEN;
        row.openedAt = now;
        row.shows(task);
        return row;
    }

    void shows(HumanTask task) {
        standing = Json.write(task.standing());
    }

    /** The other case goes on, and so does what a human looks at. */
    void moveTo(CaseRow other) {
        caseId = other.id();
        lifeEventId = other.lifeEventId();
    }

    void close(Instant now) {
        state = State.CLOSED;
        closedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public TaskKind kind() {
        return kind;
    }

    public String right() {
        return right;
    }

    public UUID lifeEventId() {
        return lifeEventId;
    }

    public List<Grant> standing() {
        return List.of(Json.read(standing, Grant[].class));
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null while somebody still has to look. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Whether anybody still has to look. */
    public enum State {
        OPEN,
        CLOSED
    }
}
