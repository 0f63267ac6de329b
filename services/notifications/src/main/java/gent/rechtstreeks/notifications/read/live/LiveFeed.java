package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.notifications.NotificationsConfig;
import gent.rechtstreeks.notifications.read.Place;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** Lets a resident follow the own feed over a connection that stays open. */
@ApplicationScoped
class LiveFeed {

    private final LiveStreams streams;
    private final Lookout lookout;
    private final NotificationsConfig.Live config;
    private final Clock clock;

    LiveFeed(LiveStreams streams, Lookout lookout, NotificationsConfig config, Clock clock) {
        this.streams = streams;
        this.lookout = lookout;
        this.config = config.live();
        this.clock = clock;
    }

    /** Completes when the stream ends; it was let in before anything is read, so nothing falls in between. */
    CompletionStage<Void> follow(Place place, Instant expires, HttpServerRequest request) {
        HttpOutlet outlet = new HttpOutlet(request, clock);
        LiveStream stream = new LiveStream(place, expires, outlet, config);
        outlet.whenFree(() -> lookout.wake(place.resident()));
        outlet.whenLost(stream::isOver);
        streams.open(stream);
        outlet.open(SseText.reconnectAfter(config.reconnectAfter()));
        lookout.wake(place.resident());
        return stream.end();
    }
}
