package gent.rechtstreeks.notifications.deliver.store;

import gent.rechtstreeks.notifications.deliver.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step in the trail of a life event: told, withdrawn or kept silent; never whom. */
@Entity(name = "FeedStep")
@Table(name = "feed_step")
public class FeedStepRow {

    @Id
    @GeneratedValue(generator = "feed_step_seq")
    @SequenceGenerator(name = "feed_step_seq", sequenceName = "feed_step_seq", allocationSize = 50)
    private Long id;

    private UUID lifeEventId;

    @Column(name = "right_name")
    private String right;

    private String station;
    private String outcome;
    private String detail;
    private Instant at;

    protected FeedStepRow() {}

    private FeedStepRow(Decision decision, String station, String detail, Instant at) {
        this.lifeEventId = decision.lifeEvent();
        this.right = decision.right();
        this.station = station;
        this.outcome = decision.kind().name();
        this.detail = detail;
        this.at = at;
    }

    public static FeedStepRow told(Decision decision, Instant at) {
        return new FeedStepRow(decision, "told", null, at);
    }

    public static FeedStepRow withdrawn(Decision decision, Instant at) {
        return new FeedStepRow(decision, "withdrawn", null, at);
    }

    /** Nothing was shown, and this is why. */
    public static FeedStepRow silent(Decision decision, String why, Instant at) {
        return new FeedStepRow(decision, "silent", why, at);
    }

    public String right() {
        return right;
    }

    public String station() {
        return station;
    }

    public String outcome() {
        return outcome;
    }

    public String detail() {
        return detail;
    }

    public Instant at() {
        return at;
    }
}
