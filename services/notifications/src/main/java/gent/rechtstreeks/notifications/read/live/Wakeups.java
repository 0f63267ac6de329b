package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.kit.arrive.Outage;
import gent.rechtstreeks.kit.crash.LastResort;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database whose feed moved, whichever pod moved it, on one connection of its own. Whenever it begins to
 * listen, also again after a fault, everybody looks once: what moved in between was heard by nobody.
 */
@ApplicationScoped
class Wakeups {

    private static final Logger LOG = Logger.getLogger(Wakeups.class);
    private static final String LISTEN = "LISTEN feed";
    private static final String DO_NOT_LISTEN = "UNLISTEN feed";
    private static final Duration ONE_LISTEN = Duration.ofSeconds(1);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final AgroalDataSource database;
    private final Lookout lookout;
    private final LastResort lastResort;
    private final Outage outage;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    Wakeups(AgroalDataSource database, Lookout lookout, LastResort lastResort, Clock clock) {
        this.database = database;
        this.lookout = lookout;
        this.lastResort = lastResort;
        this.outage = new Outage(LOG, "The live feed hears of nothing", clock);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("live-feed-wakeups").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(GOODBYE);
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException | Error fault) {
                lastResort.endIfBroken(fault);
                outage.lasts(fault.getClass().getSimpleName());
                rest();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try {
            execute(connection, LISTEN);
            outage.isOver();
            lookout.wakeAll();
            while (stopped.getCount() > 0) {
                hear(connection);
            }
        } finally {
            // The pool gets it back: whole it must not go on listening, broken the pool finds that out by this.
            execute(connection, DO_NOT_LISTEN);
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications((int) ONE_LISTEN.toMillis());
        if (heard == null || heard.length == 0) {
            // Listening twice is listening once; it tells whether the other side is still there.
            execute(connection, LISTEN);
            return;
        }
        for (PGNotification wakeup : heard) {
            lookout.wake(UUID.fromString(wakeup.getParameter()));
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void rest() {
        try {
            stopped.await(AFTER_FAULT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
