package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.notifications.NotificationsConfig;
import java.time.Duration;
import java.util.Set;

/** The defaults, but for how many connections are allowed. */
record Limits(int perResident, int perPod)
        implements NotificationsConfig, NotificationsConfig.Live, NotificationsConfig.Push {

    @Override
    public Duration feedRetention() {
        return Duration.ofDays(90);
    }

    @Override
    public Duration overviewQuiet() {
        return Duration.ofHours(1);
    }

    @Override
    public Live live() {
        return this;
    }

    @Override
    public Duration heartbeat() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    public int page() {
        return 20;
    }

    @Override
    public Duration reconnectAfter() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration lookAnyway() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Set<String> apps() {
        return Set.of();
    }

    @Override
    public Duration linkCodeLife() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Push push() {
        return this;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(250);
    }

    @Override
    public int batch() {
        return 200;
    }
}
