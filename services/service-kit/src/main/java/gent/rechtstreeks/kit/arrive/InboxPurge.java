package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.KitConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** Keeps the inbox small: far beyond any redelivery, a message's id is forgotten. */
@ApplicationScoped
class InboxPurge {

    private final Inbox inbox;
    private final Clock clock;
    private final KitConfig config;

    InboxPurge(Inbox inbox, Clock clock, KitConfig config) {
        this.inbox = inbox;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void purge() {
        inbox.purge(Timestamp.from(clock.instant().minus(config.inboxRetention())));
    }
}
