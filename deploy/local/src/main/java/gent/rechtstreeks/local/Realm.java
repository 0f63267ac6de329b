package gent.rechtstreeks.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

/** The realm {@code rechtstreeks}, made and changed through Keycloak's admin API. */
final class Realm {

    static final String NAME = "rechtstreeks";

    private static final int NOT_FOUND = 404;

    private static final int CONFLICT = 409;

    private final String url;
    private final Secrets secrets;
    private final String adminToken;

    Realm(String keycloakUrl, Secrets secrets) {
        this.url = keycloakUrl;
        this.secrets = secrets;
        this.adminToken = Login.token(url + "/realms/master", "admin-cli", Login.ADMIN, Login.adminPassword(secrets));
    }

    static String clientSecret(Secrets secrets, String service) {
        return secrets.password("client-" + service);
    }

    void ensure() {
        JsonNode realm = withSecrets(resource("realm-rechtstreeks.json"));
        if (send(Http.to(admin(""), adminToken).GET()).status() == NOT_FOUND) {
            accept(Http.to(url + "/admin/realms", adminToken).POST(Http.json(realm)));
        } else {
            realm.get("clients").forEach(this::ensureClient);
        }
        accept(Http.to(admin("/users/profile"), adminToken).PUT(Http.json(resource("user-profile.json"))));
    }

    /** A realm of an earlier version does not know the services that came later. */
    private void ensureClient(JsonNode client) {
        Http.Answer answer = send(Http.to(admin("/clients"), adminToken).POST(Http.json(client)));
        if (answer.status() != CONFLICT) {
            accepted(answer);
        }
    }

    /** The users whose name begins so, with their attributes. */
    JsonNode users(String prefix) {
        return accept(Http.to(admin("/users?max=10000&briefRepresentation=false&username=" + prefix), adminToken)
                        .GET())
                .body();
    }

    /** Whether it was made; otherwise somebody has this user name already. */
    boolean createResident(String username, String insz, String label, String password) {
        HttpRequest.Builder request = Http.to(admin("/users"), adminToken)
                .POST(Http.json(Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "attributes",
                        Map.of("rrn", List.of(insz), "label", List.of(label), "synthetic", List.of("true")),
                        "credentials",
                        List.of(credential(password)))));
        Http.Answer answer = send(request);
        if (answer.status() == CONFLICT) {
            return false;
        }
        accepted(answer);
        grantRole(username, "resident");
        return true;
    }

    private void grantRole(String username, String role) {
        JsonNode user = accept(Http.to(admin("/users?exact=true&username=" + username), adminToken)
                        .GET())
                .body()
                .get(0);
        JsonNode representation =
                accept(Http.to(admin("/roles/" + role), adminToken).GET()).body();
        accept(Http.to(admin("/users/" + user.get("id").asText() + "/role-mappings/realm"), adminToken)
                .POST(Http.json(List.of(representation))));
    }

    /** The file holds no secret; each start of a new realm brings its own. */
    private JsonNode withSecrets(JsonNode realm) {
        for (JsonNode client : realm.get("clients")) {
            if (!client.path("publicClient").asBoolean()) {
                ((ObjectNode) client)
                        .put(
                                "secret",
                                clientSecret(secrets, client.get("clientId").asText()));
            }
        }
        for (JsonNode user : realm.get("users")) {
            if (!user.has("serviceAccountClientId")) {
                ArrayNode credentials = ((ObjectNode) user).putArray("credentials");
                credentials.addPOJO(credential(Login.peoplesPassword(secrets)));
            }
        }
        return realm;
    }

    private static Map<String, Object> credential(String password) {
        return Map.of("type", "password", "value", password, "temporary", false);
    }

    private static JsonNode resource(String name) {
        try (InputStream file = Realm.class.getResourceAsStream("/" + name)) {
            return Http.JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Http.Answer accept(HttpRequest.Builder request) {
        return accepted(send(request));
    }

    private static Http.Answer accepted(Http.Answer answer) {
        if (!answer.ok()) {
            throw new StackException(
                    "Keycloak refused a change of the realm (" + answer.status() + "): " + answer.body());
        }
        return answer;
    }

    private static Http.Answer send(HttpRequest.Builder request) {
        return Http.sendOrFail(
                "Keycloak", request.header("Content-Type", "application/json").build());
    }

    private String admin(String path) {
        return url + "/admin/realms/" + NAME + path;
    }
}
