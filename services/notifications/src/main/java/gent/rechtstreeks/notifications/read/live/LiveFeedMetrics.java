package gent.rechtstreeks.notifications.read.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** How many connections this pod holds. */
@ApplicationScoped
class LiveFeedMetrics implements MeterBinder {

    private final LiveStreams streams;

    LiveFeedMetrics(LiveStreams streams) {
        this.streams = streams;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("rechtstreeks.live.connections", streams::count)
                .description("Connections of residents who follow their feed")
                .register(registry);
    }
}
