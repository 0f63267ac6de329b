package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.notifications.NotificationsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The connections that this pod holds, so many of a resident and so many in all. */
@ApplicationScoped
class LiveStreams {

    private final NotificationsConfig.Live config;
    private final Map<UUID, Set<LiveStream>> streams = new HashMap<>();
    private boolean closed;

    LiveStreams(NotificationsConfig config) {
        this.config = config.live();
    }

    /** Lets a stream in until it ends; a problem when there is no room for it. */
    void open(LiveStream stream) {
        add(stream);
        stream.end().whenComplete((done, gone) -> remove(stream));
    }

    /** Lets nobody in any more and returns those that are still here. */
    synchronized List<LiveStream> close() {
        closed = true;
        return all();
    }

    synchronized boolean isFollowed(UUID resident) {
        return streams.containsKey(resident);
    }

    synchronized List<LiveStream> of(UUID resident) {
        return List.copyOf(streams.getOrDefault(resident, Set.of()));
    }

    synchronized List<LiveStream> all() {
        return streams.values().stream().flatMap(Set::stream).toList();
    }

    synchronized Set<UUID> residents() {
        return Set.copyOf(streams.keySet());
    }

    synchronized int count() {
        return streams.values().stream().mapToInt(Set::size).sum();
    }

    /** After which position to read for these residents: the lowest of those of their streams that have room. */
    Map<UUID, Long> positions(Collection<UUID> residents) {
        Map<UUID, Long> positions = new HashMap<>();
        residents.stream().flatMap(resident -> of(resident).stream()).forEach(stream -> stream.readsOnAfter()
                .ifPresent(position -> positions.merge(stream.resident(), position, Math::min)));
        return positions;
    }

    private synchronized void add(LiveStream stream) {
        if (closed) {
            throw Problems.unavailable("stopping", "This pod stops. Connect again: another one answers.");
        }
        if (count() >= config.perPod()) {
            throw Problems.unavailable("tooBusy", "This pod holds as many connections as it can. Try again later.");
        }
        if (of(stream.resident()).size() >= config.perResident()) {
            throw TooManyConnections.problem(config.perResident());
        }
        streams.computeIfAbsent(stream.resident(), resident -> new HashSet<>()).add(stream);
    }

    private synchronized void remove(LiveStream stream) {
        Set<LiveStream> own = streams.get(stream.resident());
        own.remove(stream);
        if (own.isEmpty()) {
            streams.remove(stream.resident());
        }
    }
}
