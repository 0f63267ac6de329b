package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Administrator;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Logins for many residents at once: real ones, of the realm. Nothing that is measured rests on a password. */
final class Accounts {

    private static final int AT_A_TIME = 4;

    /** Keycloak looks through all users of an import again for each of them. */
    private static final int TOGETHER = 50;

    private final World world;
    private final Administrator administrator;

    Accounts(World world) {
        this.world = world;
        this.administrator = new Administrator(world.login(), world.folder());
    }

    /** A token of each, in the same order; they live for a quarter of an hour. */
    List<String> tokens(List<Person> people) throws Exception {
        String run = "listener-" + UUID.randomUUID() + "-";
        String token = administrator.token();
        for (int from = 0; from < people.size(); from += TOGETHER) {
            int until = Math.min(from + TOGETHER, people.size());
            List<Map<String, Object>> users = IntStream.range(from, until)
                    .mapToObj(number -> user(run + number, people.get(number)))
                    .toList();
            administrator.change(Http.to(administrator.realm() + "/partialImport", token)
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
}
