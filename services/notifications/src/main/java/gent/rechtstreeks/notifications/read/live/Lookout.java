package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.kit.arrive.Outage;
import gent.rechtstreeks.kit.crash.LastResort;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Reads on for all streams of this pod, in one thread. It is woken with the residents whose feeds may have moved; those
 * that come together are read together. When the database does not answer it keeps them and tries again.
 */
@ApplicationScoped
class Lookout {

    private static final Logger LOG = Logger.getLogger(Lookout.class);
    private static final int TOGETHER = 500;
    private static final Duration UNTIL_WOKEN = Duration.ofMinutes(1);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final NewsRound round;
    private final LiveStreams streams;
    private final LastResort lastResort;
    private final Outage outage;
    private final Set<UUID> woken = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    Lookout(NewsRound round, LiveStreams streams, LastResort lastResort, Clock clock) {
        this.round = round;
        this.streams = streams;
        this.lastResort = lastResort;
        this.outage = new Outage(LOG, "The live feed waits", clock);
    }

    /** Looks once whether there is news for this resident. */
    void wake(UUID resident) {
        if (streams.isFollowed(resident)) {
            woken.add(resident);
            bell.release();
        }
    }

    /** Looks once for everybody who is connected. */
    void wakeAll() {
        woken.addAll(streams.residents());
        bell.release();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("live-feed-lookout").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        bell.release();
        thread.join(GOODBYE);
    }

    private void run() {
        while (running) {
            rest(work() ? UNTIL_WOKEN : AFTER_FAULT);
        }
    }

    /** False when it failed: whoever was to be looked at is kept for the next time. */
    private boolean work() {
        List<UUID> residents = List.copyOf(woken);
        residents.forEach(woken::remove);
        try {
            look(residents);
            outage.isOver();
            return true;
        } catch (RuntimeException | Error fault) {
            lastResort.endIfBroken(fault);
            outage.lasts(fault.getClass().getSimpleName());
            woken.addAll(residents);
            return false;
        }
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

    private void look(List<UUID> residents) {
        for (int from = 0; from < residents.size(); from += TOGETHER) {
            round.tell(residents.subList(from, Math.min(from + TOGETHER, residents.size())))
                    .forEach(this::wake);
        }
    }
}
