package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.kit.crash.LastResort;
import gent.rechtstreeks.notifications.NotificationsConfig;
import gent.rechtstreeks.notifications.read.NewsReader;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.LiveClient;
import io.agroal.api.AgroalDataSource;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.Dependent;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A second pod beside the application: streams, lookout and ears of its own on the same database. It asks for no token. */
@Dependent
class AnotherPod {

    private final NewsReader reader;
    private final LiveStreams streams;
    private final Lookout lookout;
    private final Wakeups wakeups;
    private final LiveFeed feed;
    private final NotificationsConfig config;
    private final HttpServer server;

    AnotherPod(
            AgroalDataSource database,
            NewsReader reader,
            LiveEvents events,
            NotificationsConfig config,
            LastResort lastResort,
            Clock clock,
            Vertx vertx) {
        this.reader = reader;
        this.config = config;
        streams = new LiveStreams(config);
        lookout = new Lookout(new NewsRound(reader, events, streams, config), streams, lastResort, clock);
        wakeups = new Wakeups(database, lookout, lastResort, clock);
        feed = new LiveFeed(streams, lookout, config, clock);
        server = vertx.createHttpServer().requestHandler(this::answer);
    }

    void start() throws Exception {
        lookout.start(null);
        wakeups.start(null);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
    }

    void stop() throws Exception {
        wakeups.stop(null);
        lookout.stop(null);
        server.close().toCompletionStage().toCompletableFuture().get();
    }

    /** What the platform says first when the pod is to stop. */
    void isToStop() {
        new Farewell(streams, config).say(new ShutdownDelayInitiatedEvent());
    }

    LiveClient follow(FeedClient resident, Map<String, String> headers) {
        URI address = URI.create("http://127.0.0.1:" + server.actualPort() + "/" + resident.resident());
        return LiveClient.at(address, headers);
    }

    private void answer(HttpServerRequest request) {
        UUID resident = UUID.fromString(request.path().substring(1));
        Vertx.currentContext()
                .executeBlocking(() -> reader.place(resident, request.getHeader("Last-Event-ID")))
                .map(place -> feed.follow(place, Instant.MAX, request).toCompletableFuture())
                .onSuccess(end -> close(request, end))
                .onFailure(refused -> refuse(request, refused));
    }

    private static void close(HttpServerRequest request, CompletableFuture<Void> end) {
        request.response().closeHandler(gone -> end.cancel(false));
        end.thenRun(() -> request.response().end());
    }

    private static void refuse(HttpServerRequest request, Throwable refused) {
        int status = Optional.of(refused)
                .filter(HttpProblem.class::isInstance)
                .map(problem -> ((HttpProblem) problem).getStatusCode())
                .orElse(500);
        request.response().setStatusCode(status).end();
    }
}
