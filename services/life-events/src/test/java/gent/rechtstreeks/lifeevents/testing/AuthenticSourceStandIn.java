package gent.rechtstreeks.lifeevents.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Stands in for the authentic sources: real HTTP, the sandbox's paths and shapes. What it answers, the tests say through
 * {@link AuthenticSources}.
 */
public final class AuthenticSourceStandIn implements QuarkusTestResourceLifecycleManager {

    private static final Pattern INSZ = Pattern.compile("\"(\\d{11})\"");
    private static final Pattern DAY = Pattern.compile("\"on\":\"([0-9-]+)\"");

    private static final Pattern AFTER = Pattern.compile("after=([0-9]+)");
    private static final Pattern LIMIT = Pattern.compile("limit=([0-9]+)");

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("the stand-in does not start", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("households", (people, question) -> AuthenticSources.households(people));
        answer("social-status", (people, question) -> AuthenticSources.statuses(people, day(question)));
        list();
        size();
        server.start();
        return Map.of(
                "REGISTRY_SANDBOX_URL",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(String source, BiFunction<List<String>, String, String> body) {
        server.createContext("/sources/" + source, exchange -> {
            String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            List<String> people = INSZ.matcher(question)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            AuthenticSources.asked(source, people);
            send(exchange, status(exchange, source, people), body.apply(people, question));
        });
    }

    private void list() {
        server.createContext("/sources/population", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            int after = parameter(query, AFTER).orElse(0);
            List<String> people =
                    AuthenticSources.onPage(after, parameter(query, LIMIT).orElseThrow());
            int status = status(exchange, "population", people);
            send(exchange, status, status == 200 ? AuthenticSources.page(after, people) : "");
        });
    }

    private void size() {
        server.createContext(
                "/sources/population/size",
                exchange -> send(exchange, status(exchange, "population/size", List.of()), AuthenticSources.size()));
    }

    private static Optional<Integer> parameter(String query, Pattern pattern) {
        return pattern.matcher(query)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }

    private static int status(HttpExchange exchange, String source, List<String> people) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ")) {
            return 401;
        }
        if (AuthenticSources.isDown(source)) {
            return 503;
        }
        return people.stream().anyMatch(AuthenticSources::isRefused) ? 400 : 200;
    }

    private static String day(String question) {
        return DAY.matcher(question)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = (status == 200 ? body : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
