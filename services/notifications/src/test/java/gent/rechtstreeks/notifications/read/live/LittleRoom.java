package gent.rechtstreeks.notifications.read.live;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives the sockets of the application little room, so that a client that does not read is soon a stalled one. */
@ApplicationScoped
class LittleRoom implements HttpServerOptionsCustomizer {

    private static final int LITTLE = 16 * 1024;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(LITTLE);
    }
}
