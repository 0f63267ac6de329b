package gent.rechtstreeks.lifeevents.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Stands in for the authentic sources: real HTTP, the sandbox's paths and shapes. What it answers, the tests say through
 * {@link AuthenticSources}.
 */
public final class AuthenticSourceStandIn implements QuarkusTestResourceLifecycleManager {

    private static final Pattern INSZ = Pattern.compile("\"(\\d{11})\"");
    private static final ObjectMapper JSON = new ObjectMapper();

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
        households();
        facts();
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

    private void households() {
        server.createContext("/sources/households", exchange -> {
            List<String> people = people(body(exchange));
            AuthenticSources.asked("households", people);
            send(exchange, status(exchange, "households", people), AuthenticSources.households(people));
        });
    }

    private void facts() {
        server.createContext("/sources/facts", exchange -> {
            String body = body(exchange);
            JsonNode question = JSON.readTree(body);
            String source = question.path("source").asText();
            List<String> people = people(body);
            AuthenticSources.asked(source, people);
            send(exchange, status(exchange, source, people), AuthenticSources.facts(question.path("questions")));
        });
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> people(String body) {
        return INSZ.matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
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

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = (status == 200 ? body : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
