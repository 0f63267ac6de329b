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
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands in for the authentic sources: real HTTP, the sandbox's paths and shapes. What it answers, the tests say through
 * {@link AuthenticSources}.
 */
public final class AuthenticSourceStandIn implements QuarkusTestResourceLifecycleManager {

    private static final Pattern INSZ = Pattern.compile("\"(\\d{11})\"");

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("the stand-in does not start", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("households", people -> distinct(people, AuthenticSources::household));
        answer("social-status", people -> distinct(people, AuthenticSources::status));
        server.start();
        return Map.of(
                "REGISTRY_SANDBOX_URL",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(String source, Function<List<String>, String> body) {
        String list = source.equals("households") ? "households" : "answers";
        server.createContext("/sources/" + source, exchange -> {
            String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            List<String> people = INSZ.matcher(question)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            AuthenticSources.asked(source, people);
            send(exchange, status(exchange, source, people), "{\"" + list + "\":[" + body.apply(people) + "]}");
        });
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

    private static String distinct(List<String> people, Function<String, String> answer) {
        return people.stream().map(answer).filter(Objects::nonNull).distinct().collect(Collectors.joining(","));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = (status == 200 ? body : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
