package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.Secrets;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak's own administrator, for what no service and no resident may do. */
public final class Administrator {

    private static final String CHEAP = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private final String keycloak;
    private final Secrets secrets;

    /** @param folder where the world keeps its secrets */
    public Administrator(Login login, Path folder) {
        this.keycloak = login.issuer().replaceFirst("/realms/.*", "");
        this.secrets = Secrets.in(folder);
    }

    /**
     * All made-up people share one made-up password, and each story logs somebody in: the hash that Keycloak takes by default
     * was a third of its processor time.
     */
    void hashesPasswordsCheaply() {
        String token = token();
        for (String realm : List.of("master", "rechtstreeks")) {
            change(Http.to(admin(realm), token).PUT(Http.json(Map.of("passwordPolicy", CHEAP))));
        }
    }

    /** Where our realm is changed. */
    public String realm() {
        return admin("rechtstreeks");
    }

    public String token() {
        HttpRequest.Builder form = Http.to(keycloak + "/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Http.form(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "admin",
                        "password",
                        secrets.password("keycloak-admin"))));
        return answer(form).body().get("access_token").asText();
    }

    public void change(HttpRequest.Builder change) {
        answer(change.header("Content-Type", "application/json"));
    }

    private String admin(String realm) {
        return keycloak + "/admin/realms/" + realm;
    }

    private static Http.Answer answer(HttpRequest.Builder request) {
        // Many changes at once may take a while.
        Http.Answer answer = Http.sendOrFail(
                "Keycloak", request.timeout(Duration.ofMinutes(5)).build());
        if (!answer.ok()) {
            throw new IllegalStateException("Keycloak answers " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
