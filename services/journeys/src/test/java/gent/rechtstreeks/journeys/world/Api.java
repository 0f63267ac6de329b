package gent.rechtstreeks.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.Login;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The services' REST APIs, called with tokens of the real login. */
public final class Api {

    /** Well within the life of a token. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Pods pods;
    private final Login login;
    private final Map<String, String> usernames = new ConcurrentHashMap<>();
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

    Api(Pods pods, Login login) {
        this.pods = pods;
        this.login = login;
    }

    public String operator() {
        return token("operator");
    }

    public String caseworker() {
        return token("caseworker");
    }

    /** As whom the platform knows the person; empty when it does not. */
    public Optional<UUID> residentId(Person person) {
        HttpRequest.Builder question = Http.to(
                        pods.url(Service.LIFE_EVENTS) + "/internal/residents/resolve",
                        serviceToken(Service.NOTIFICATIONS.artifact()))
                .header("Content-Type", "application/json")
                .POST(Http.json(Map.of("rrn", person.insz())));
        Http.Answer answer = send(Service.LIFE_EVENTS, question);
        return answer.ok()
                ? Optional.of(UUID.fromString(answer.body().get("residentId").asText()))
                : Optional.empty();
    }

    /** A token of the resident, who gets a login when they have none yet. */
    public String resident(Person person) {
        return token(username(person));
    }

    /** With which the resident logs in, who gets a login when they have none yet. */
    public String username(Person person) {
        return usernames.computeIfAbsent(person.insz(), insz -> login.ensureResident(insz, "of a journey"));
    }

    public Http.Answer get(Service service, String path, String token) {
        return send(service, Http.to(pods.url(service) + path, token).GET());
    }

    /** Asks as operator, and wants an answer. */
    public JsonNode read(Service service, String path) {
        return wanted(service, path, get(service, path, operator()));
    }

    /** Tells as operator, and wants it done. */
    public JsonNode tell(Service service, String method, String path, Object body) {
        HttpRequest.Builder request = Http.to(pods.url(service) + path, operator())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : Http.json(body));
        return wanted(service, path, send(service, request));
    }

    /** Sends a body, or none when it is null. */
    public Http.Answer send(Service service, String method, String path, String token, Object body) {
        return send(
                service,
                Http.to(pods.url(service) + path, token)
                        .header("Content-Type", "application/json")
                        .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : Http.json(body)));
    }

    /** A service or an app, with its own credentials. */
    public String client(String name) {
        return login.serviceToken(name);
    }

    public Http.Answer put(Service service, String path, String token) {
        return send(service, Http.to(pods.url(service) + path, token).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private String token(String username) {
        return tokens.compute(
                        username, (name, kept) -> kept == null || kept.isOld() ? Kept.now(login.token(name)) : kept)
                .token();
    }

    private String serviceToken(String service) {
        return tokens.compute(
                        "service " + service,
                        (name, kept) -> kept == null || kept.isOld() ? Kept.now(login.serviceToken(service)) : kept)
                .token();
    }

    /** A run may last longer than a token lives. */
    private record Kept(String token, long since) {

        static Kept now(String token) {
            return new Kept(token, System.nanoTime());
        }

        boolean isOld() {
            return System.nanoTime() - since > KEPT.toNanos();
        }
    }

    private static JsonNode wanted(Service service, String path, Http.Answer answer) {
        if (!answer.ok()) {
            throw new IllegalStateException(
                    service.artifact() + path + " answers " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private static Http.Answer send(Service service, HttpRequest.Builder request) {
        return Http.sendOrFail(service.artifact(), request.build());
    }
}
