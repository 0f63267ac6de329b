package gent.rechtstreeks.portal.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers in the place of a service what a test says, until it is closed; nobody answers there before and after. */
public abstract sealed class StandIn implements AutoCloseable permits StandInEligibility, StandInLifeEvents {

    private static final String PORT = "rechtstreeks.test.";
    private static final int NO_CONTENT = 204;
    private static final int ERROR = 400;

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    StandIn(String service) {
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT + service)), 0);
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it will be; as a system property: tests and what they run on are loaded apart. */
    static String address(String service) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(PORT + service, Integer.toString(free.getLocalPort()));
            return "http://127.0.0.1:" + free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }

    /** At that path, whoever asks. */
    public StandIn says(String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders()
                    .add("Content-Type", status < ERROR ? "application/json" : "application/problem+json");
            exchange.sendResponseHeaders(status, status == NO_CONTENT ? -1 : bytes.length);
            if (status != NO_CONTENT) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        return this;
    }

    /** The path of each request that was answered, in the order in which they came. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
