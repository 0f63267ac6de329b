package gent.rechtstreeks.journeys.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gent.rechtstreeks.local.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Stands where a service is called: passes on what that says, until it is told to talk rubbish in its name. */
public final class MockBackEnd implements AutoCloseable {

    private static final List<String> PASSED_ON =
            List.of("Authorization", "Accept", "Accept-Language", "Content-Type", "Idempotency-Key");

    private final String service;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Rubbish rubbish = Rubbish.NONE;

    private MockBackEnd(String service, HttpServer server) {
        this.service = service;
        this.server = server;
    }

    /** @param service the address of the real one */
    public static MockBackEnd before(String service) {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 0);
            MockBackEnd mock = new MockBackEnd(service, server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", mock::answer);
            server.start();
            return mock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void talks(Rubbish other) {
        rubbish = other;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        client.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (rubbish == Rubbish.SILENCE) {
                closed.await();
            } else {
                rubbish.answer(exchange, this::real);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> real(HttpExchange exchange) throws IOException, InterruptedException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        PASSED_ON.forEach(name -> Stream.ofNullable(exchange.getRequestHeaders().getFirst(name))
                .forEach(value -> request.header(name, value)));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
