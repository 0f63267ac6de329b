package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.notifications.NotificationsConfig;
import gent.rechtstreeks.notifications.read.Place;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * One connection of one resident. It keeps nothing that waits: what the client has not taken in stays in the database
 * until there is room, and is read from there, after this stream's own position.
 */
final class LiveStream {

    private final UUID resident;
    private final Instant expires;
    private final Outlet outlet;
    private final NotificationsConfig.Live config;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile long position;

    LiveStream(Place place, Instant expires, Outlet outlet, NotificationsConfig.Live config) {
        this.resident = place.resident();
        this.position = place.position();
        this.expires = expires;
        this.outlet = outlet;
        this.config = config;
    }

    UUID resident() {
        return resident;
    }

    /** Where to read on; empty when there is no room now: the lookout is woken when there is. */
    OptionalLong readsOnAfter() {
        return !end.isDone() && outlet.hasRoom() ? OptionalLong.of(position) : OptionalLong.empty();
    }

    /**
     * Tells what lies after the own position, out of all that lies after another one. When the own one is lower, there
     * was no room when the reading began: to tell this now would leave a gap. Only the lookout tells, so positions never
     * go back.
     */
    void tell(long since, List<LiveEvent> events) {
        List<LiveEvent> news =
                events.stream().filter(event -> event.position() > position).toList();
        if (position >= since
                && !news.isEmpty()
                && outlet.offer(news.stream().map(LiveEvent::text).collect(Collectors.joining()))) {
            position = news.getLast().position();
        }
    }

    /** Does what time asks for: an end when the token has expired, a cut, or a sign of life. */
    void tick(Instant now) {
        if (!now.isBefore(expires)) {
            finish(SseText.COMMENT);
        } else if (outlet.isStuckSince(now.minus(config.patience()))) {
            outlet.cut();
        } else if (outlet.isQuietSince(now.minus(config.heartbeat()))) {
            outlet.offer(SseText.COMMENT);
        }
    }

    /** Ends in good order with a last word; is cut when the client still has something to take in. */
    void finish(String lastWord) {
        if (outlet.offerLast(lastWord)) {
            isOver();
        } else {
            outlet.cut();
        }
    }

    /** Nothing comes any more. */
    void isOver() {
        end.complete(null);
    }

    /** Completes at the end; whoever answers the request cancels it when the client goes. */
    CompletableFuture<Void> end() {
        return end;
    }
}
