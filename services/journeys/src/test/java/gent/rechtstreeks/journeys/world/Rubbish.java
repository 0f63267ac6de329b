package gent.rechtstreeks.journeys.world;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** What a back end can answer that helps nobody. */
public enum Rubbish {
    /** What the service itself says. */
    NONE,
    HALF_AN_ANSWER(200, "application/json", "{\"secret\": \"" + Rubbish.SECRET + "\", \"entries\": ["),
    ANOTHER_SHAPE(200, "application/json", "{\"secret\": \"" + Rubbish.SECRET + "\"}"),
    NOTHING(200, "application/json", "null"),
    A_PAGE(200, "text/html", "<h1>" + Rubbish.SECRET + "</h1>"),
    A_FAILURE(500, "application/json", "{\"detail\": \"" + Rubbish.SECRET + "\"}"),
    SILENCE,
    /** What the service says, with names that are long and written from right to left. */
    LONG_NAMES;

    /** What stands in every one of them, and is for no reader. */
    public static final String SECRET = "java.lang.IllegalStateException";

    private final int status;
    private final String type;
    private final String body;

    Rubbish() {
        this(0, "", "");
    }

    Rubbish(int status, String type, String body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    /** Asks the service itself. */
    interface Real {
        HttpResponse<byte[]> of(HttpExchange exchange) throws IOException, InterruptedException;
    }

    void answer(HttpExchange exchange, Real service) throws IOException, InterruptedException {
        switch (this) {
            case NONE -> passOn(exchange, service.of(exchange), UnaryOperator.identity());
            case LONG_NAMES -> passOn(exchange, service.of(exchange), LongNames::in);
            default -> send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void passOn(HttpExchange exchange, HttpResponse<byte[]> answer, UnaryOperator<byte[]> change)
            throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        send(exchange, answer.statusCode(), type, change.apply(answer.body()));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
