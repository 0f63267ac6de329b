package gent.rechtstreeks.granting.grant.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody does not want a grant, with the task that it became. */
@Entity
@Table(name = "renunciation")
public class RenunciationRow {

    @Id
    @Column(name = "grant_id")
    UUID grantId;

    @Column(name = "resident_id")
    UUID residentId;

    @Column(name = "task_id")
    UUID taskId;

    @Column(name = "renounced_at")
    Instant renouncedAt;

    protected RenunciationRow() {}

    RenunciationRow(UUID grantId, UUID residentId, TaskRow task) {
        this.grantId = grantId;
        this.residentId = residentId;
        this.taskId = task.id();
        this.renouncedAt = task.openedAt();
    }

    public Instant renouncedAt() {
        return renouncedAt;
    }
}
