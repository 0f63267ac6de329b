package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.notifications.NotificationsConfig;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ends all streams when the pod is about to stop: it says that it is not ready, and lets nobody in any more. Clients are
 * told to connect again at different moments, so that they do not all fall upon the next pod at once.
 */
@ApplicationScoped
class Farewell {

    private final LiveStreams streams;
    private final Duration reconnectAfter;

    Farewell(LiveStreams streams, NotificationsConfig config) {
        this.streams = streams;
        this.reconnectAfter = config.live().reconnectAfter();
    }

    void say(@Observes ShutdownDelayInitiatedEvent event) {
        streams.close().forEach(stream -> stream.finish(SseText.reconnectAfter(someTime())));
    }

    private Duration someTime() {
        long least = reconnectAfter.toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(least, 2 * least + 1));
    }
}
