package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.notifications.NotificationsConfig;
import gent.rechtstreeks.notifications.read.News;
import gent.rechtstreeks.notifications.read.NewsReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reads what has come for several residents in one query, and tells their streams. */
@ApplicationScoped
class NewsRound {

    private static final Logger LOG = Logger.getLogger(NewsRound.class);

    private final NewsReader reader;
    private final LiveEvents events;
    private final LiveStreams streams;
    private final int page;

    NewsRound(NewsReader reader, LiveEvents events, LiveStreams streams, NotificationsConfig config) {
        this.reader = reader;
        this.events = events;
        this.streams = streams;
        this.page = config.live().page();
    }

    /** Returns for whom there may be more. One entry that cannot be read keeps no news from anybody else. */
    Set<UUID> tell(List<UUID> residents) {
        try {
            return tellTogether(residents);
        } catch (RuntimeException fault) {
            checkThatTheDatabaseAnswers();
            Set<UUID> more = new HashSet<>();
            residents.forEach(resident -> more.addAll(tellAlone(resident)));
            return more;
        }
    }

    private void checkThatTheDatabaseAnswers() {
        reader.after(Map.of(), page);
    }

    private Set<UUID> tellAlone(UUID resident) {
        try {
            return tellTogether(List.of(resident));
        } catch (RuntimeException fault) {
            LOG.warnf("A feed cannot be followed: %s", fault.getClass().getSimpleName());
            finish(resident);
            return Set.of();
        }
    }

    private Set<UUID> tellTogether(List<UUID> residents) {
        Map<UUID, Long> positions = streams.positions(residents);
        Set<UUID> more = new HashSet<>();
        if (!positions.isEmpty()) {
            News news = reader.after(positions, page);
            news.items().forEach((resident, items) -> {
                tell(resident, positions.get(resident), items);
                if (items.size() == page) {
                    more.add(resident);
                }
            });
            news.joined().forEach(this::finish);
        }
        return more;
    }

    private void tell(UUID resident, long since, List<News.Item> items) {
        List<LiveEvent> told = events.of(items);
        streams.of(resident).forEach(stream -> stream.tell(since, told));
    }

    private void finish(UUID resident) {
        streams.of(resident).forEach(stream -> stream.finish(SseText.COMMENT));
    }
}
