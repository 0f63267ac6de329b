package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.Secrets;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Logins for many residents at once: real ones, of the realm. Passwords are hashed cheaply, which takes minutes off the
 * preparation; nothing that is measured rests on a password.
 */
final class Accounts {

    private static final int AT_A_TIME = 4;

    /** Keycloak looks through all users of an import again for each of them. */
    private static final int TOGETHER = 50;

    private static final String CHEAP = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private final World world;
    private final String issuer;
    private final String realm;

    Accounts(World world) {
        this.world = world;
        this.issuer = world.login().issuer();
        this.realm = issuer.replace("/realms/", "/admin/realms/");
    }

    /** A token of each, in the same order; they live for a quarter of an hour. */
    List<String> tokens(List<Person> people) throws Exception {
        String run = "listener-" + UUID.randomUUID() + "-";
        String admin = adminToken();
        accepted(Http.to(realm, admin).PUT(Http.json(Map.of("passwordPolicy", CHEAP))));
        for (int from = 0; from < people.size(); from += TOGETHER) {
            int until = Math.min(from + TOGETHER, people.size());
            List<Map<String, Object>> users = IntStream.range(from, until)
                    .mapToObj(number -> user(run + number, people.get(number)))
                    .toList();
            accepted(Http.to(realm + "/partialImport", admin)
                    .POST(Http.json(Map.of("ifResourceExists", "FAIL", "users", users))));
        }
        return loggedIn(run, people.size());
    }

    private List<String> loggedIn(String run, int count) throws Exception {
        try (ExecutorService counters = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<String>> logins = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                String username = run + number;
                logins.add(counters.submit(() -> world.login().token(username)));
            }
            List<String> tokens = new ArrayList<>();
            for (Future<String> login : logins) {
                tokens.add(login.get());
            }
            return tokens;
        }
    }

    private Map<String, Object> user(String username, Person person) {
        return Map.of(
                "username",
                username,
                "enabled",
                true,
                "attributes",
                Map.of("rrn", List.of(person.insz()), "synthetic", List.of("true")),
                "realmRoles",
                List.of("resident"),
                "credentials",
                List.of(Map.of("type", "password", "value", world.login().password(), "temporary", false)));
    }

    private String adminToken() {
        String password = Secrets.in(world.folder()).password("keycloak-admin");
        HttpRequest.Builder form = Http.to(
                        issuer.replaceFirst("/realms/.*", "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Http.form(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "admin",
                        "password",
                        password)));
        return answer(form).body().get("access_token").asText();
    }

    private static void accepted(HttpRequest.Builder change) {
        answer(change.header("Content-Type", "application/json"));
    }

    private static Http.Answer answer(HttpRequest.Builder request) {
        // All at once may take a while.
        Http.Answer answer = Http.sendOrFail(
                "Keycloak", request.timeout(Duration.ofMinutes(5)).build());
        if (!answer.ok()) {
            throw new IllegalStateException("Keycloak answers " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
