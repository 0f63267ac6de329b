package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.KitConfig;
import gent.rechtstreeks.kit.arrive.Outage;
import gent.rechtstreeks.kit.arrive.Unsent;
import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.crash.LastResort;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Sends what stands in the outbox, lowest id first, then deletes it. One relay per database works at a time (an
 * advisory lock on its own connection); the other pods' relays wait for their turn. A crash between sending and
 * deleting sends again: the readers' inboxes absorb that.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration NOT_MY_TURN = Duration.ofMillis(500);
    private static final int DOUBLINGS = 3;
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final KafkaSender sender;
    private final Unsent unsent;
    private final CrashPoints crashPoints;
    private final LastResort lastResort;
    private final KitConfig config;
    private final Clock clock;
    private final Outage outage;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    OutboxRelay(
            AgroalDataSource database,
            KafkaSender sender,
            Unsent unsent,
            CrashPoints crashPoints,
            LastResort lastResort,
            KitConfig config,
            Clock clock) {
        this.database = database;
        this.sender = sender;
        this.unsent = unsent;
        this.crashPoints = crashPoints;
        this.lastResort = lastResort;
        this.config = config;
        this.clock = clock;
        this.outage = new Outage(LOG, "The outbox waits", clock);
    }

    /** Tells the relay that rows were committed, so that it need not wait for its next look. */
    public void wake() {
        bell.release();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                OutboxRows rows = new OutboxRows(connection);
                if (rows.takeTurn()) {
                    relay(rows);
                } else {
                    outage.isOver();
                    rest(NOT_MY_TURN);
                }
            } catch (SQLException | RuntimeException | Error fault) {
                lastResort.endIfBroken(fault);
                outage.lasts(reason(fault));
                sender.close();
                rest(AFTER_FAULT);
            }
        }
        sender.close();
    }

    private static String reason(Throwable fault) {
        return fault instanceof KafkaException
                ? fault.getMessage()
                : fault.getClass().getSimpleName();
    }

    private void relay(OutboxRows rows) throws SQLException {
        try {
            int quiet = 0;
            while (running) {
                quiet = sendNext(rows) ? 0 : quiet + 1;
                outage.isOver();
                if (quiet > 0) {
                    rest(pauseAfter(quiet));
                }
            }
        } finally {
            rows.endTurn();
        }
    }

    /** Longer each time that nothing was there: at night the database rests. What this pod writes rings the bell anyhow. */
    private Duration pauseAfter(int quiet) {
        return config.outboxPoll().multipliedBy(1L << Math.min(quiet - 1, DOUBLINGS));
    }

    private boolean sendNext(OutboxRows rows) throws SQLException {
        List<OutboxRow> next = rows.lowest(config.outboxBatch(), clock.instant());
        if (next.isEmpty()) {
            return false;
        }
        List<Delivery> deliveries = sender.send(next);
        crashPoints.reach("outbox.after-send");
        rows.delete(settled(deliveries));
        for (Delivery delivery : deliveries) {
            if (delivery instanceof Delivery.Later later) {
                throw new KafkaException(later.row().topic() + ": " + later.reason());
            }
        }
        return true;
    }

    /** What need not be sent again: what is sent, and what never can be and is kept as a dead letter. */
    private List<OutboxRow> settled(List<Delivery> deliveries) {
        List<OutboxRow> settled = new ArrayList<>(deliveries.size());
        for (Delivery delivery : deliveries) {
            switch (delivery) {
                case Delivery.Sent(OutboxRow row) -> settled.add(row);
                case Delivery.Unsendable(OutboxRow row, String reason) -> {
                    LOG.errorf("A message for %s cannot be sent: %s", row.topic(), reason);
                    unsent.keep(row.id(), row.topic(), row.key(), row.kafkaHeaders(), row.payload(), reason);
                    settled.add(row);
                }
                case Delivery.Later later ->
                    LOG.debugf("Row %d waits: %s", later.row().id(), later.reason());
            }
        }
        return settled;
    }

    private void rest(Duration longest) {
        try {
            if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
