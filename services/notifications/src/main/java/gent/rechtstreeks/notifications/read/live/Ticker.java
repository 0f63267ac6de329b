package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.notifications.NotificationsConfig;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The one clock of all streams: heartbeats, clients that are stuck, tokens that expire, and the look that asks nobody. */
@ApplicationScoped
class Ticker {

    private final LiveStreams streams;
    private final Lookout lookout;
    private final Duration lookAnyway;
    private final Clock clock;
    private Instant lookedAt;

    Ticker(LiveStreams streams, Lookout lookout, NotificationsConfig config, Clock clock) {
        this.streams = streams;
        this.lookout = lookout;
        this.lookAnyway = config.live().lookAnyway();
        this.clock = clock;
        this.lookedAt = clock.instant();
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void tick() {
        Instant now = clock.instant();
        streams.all().forEach(stream -> stream.tick(now));
        // Also when the clock was set back.
        if (Duration.between(lookedAt, now).abs().compareTo(lookAnyway) >= 0) {
            lookedAt = now;
            lookout.wakeAll();
        }
    }
}
