package gent.rechtstreeks.notifications.read.live;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;

/** The way out over HTTP: a piece is gone when the socket has taken it. */
final class HttpOutlet implements Outlet {

    private final HttpServerRequest request;
    private final Clock clock;
    private Runnable whenFree = () -> {};
    private Runnable whenLost = () -> {};
    private Instant offeredAt;
    // Nothing goes out before it is opened.
    private boolean busy = true;
    private boolean missed;
    private boolean over;

    HttpOutlet(HttpServerRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
        this.offeredAt = clock.instant();
    }

    /** What to do once there is room again, after somebody found that there was none. */
    void whenFree(Runnable again) {
        whenFree = again;
    }

    /** What to do when the client turns out to be gone. */
    void whenLost(Runnable lost) {
        whenLost = lost;
    }

    /** Begins the answer; proxies are asked to pass it on as it comes. */
    void open(String first) {
        request.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        write(first);
    }

    @Override
    public synchronized boolean hasRoom() {
        missed |= busy;
        return !busy;
    }

    @Override
    public boolean offer(String piece) {
        return offer(piece, false);
    }

    @Override
    public boolean offerLast(String piece) {
        return offer(piece, true);
    }

    @Override
    public synchronized boolean isStuckSince(Instant then) {
        return busy && !offeredAt.isAfter(then);
    }

    @Override
    public synchronized boolean isQuietSince(Instant then) {
        return !busy && !offeredAt.isAfter(then);
    }

    // An orderly close, also that of the channel, waits until the client has taken everything. Over HTTP/2 the
    // connection
    // may be shared, so only the stream goes.
    @Override
    public void cut() {
        HttpServerResponse response = request.response();
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset();
        } else {
            ((ConnectionBase) request.connection()).channelHandlerContext().close();
        }
    }

    private boolean offer(String piece, boolean isLast) {
        if (request.response().ended() || !takeRoom(isLast)) {
            return false;
        }
        write(piece);
        return true;
    }

    private void write(String piece) {
        request.response().write(piece).onSuccess(sent -> giveRoom()).onFailure(fault -> whenLost.run());
    }

    private synchronized boolean takeRoom(boolean forGood) {
        if (!hasRoom()) {
            return false;
        }
        busy = true;
        over = forGood;
        offeredAt = clock.instant();
        return true;
    }

    private void giveRoom() {
        if (wasMissed()) {
            whenFree.run();
        }
    }

    private synchronized boolean wasMissed() {
        boolean was = missed;
        busy = over;
        missed = false;
        return was;
    }
}
