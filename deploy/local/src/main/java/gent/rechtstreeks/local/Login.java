package gent.rechtstreeks.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Logs in at our realm as whoever the local run knows, and makes logins for synthetic residents. */
public final class Login {

    static final String ADMIN = "admin";

    private static final String RESIDENT = "resident-";

    private final String url;
    private final Secrets secrets;
    /** By INSZ, as far as known here; another process may have made more. */
    private final Map<String, String> usernames = new HashMap<>();

    /** The number of the last one that was made, as far as known here. */
    private int made;

    public Login(String keycloakUrl, Secrets secrets) {
        this.url = keycloakUrl;
        this.secrets = secrets;
    }

    public String issuer() {
        return url + "/realms/" + Realm.NAME;
    }

    /** The one password of all people in the local realm; they are synthetic. */
    public String password() {
        return peoplesPassword(secrets);
    }

    static String peoplesPassword(Secrets secrets) {
        return secrets.word("people");
    }

    static String adminPassword(Secrets secrets) {
        return secrets.password("keycloak-admin");
    }

    /** A fresh access token for a person of the realm. */
    public String token(String username) {
        return token(issuer(), "try", username, password());
    }

    /** A fresh access token for a service, by its client credentials. */
    public String serviceToken(String service) {
        return token(
                issuer(),
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        service,
                        "client_secret",
                        Realm.clientSecret(secrets, service)));
    }

    /** The user name of the login of this synthetic resident, which is made when there is none. */
    public synchronized String ensureResident(String insz, String label) {
        Realm realm = new Realm(url, secrets);
        if (usernames.isEmpty()) {
            readUsernames(realm);
        }
        while (!usernames.containsKey(insz)) {
            String username = RESIDENT + ++made;
            if (realm.createResident(username, insz, label, password())) {
                usernames.put(insz, username);
            } else {
                readUsernames(realm);
            }
        }
        return usernames.get(insz);
    }

    /** Of all at once: in a query for one of them an INSZ would stand in a URL. */
    private void readUsernames(Realm realm) {
        JsonNode residents = realm.users(RESIDENT);
        residents.forEach(user -> usernames.put(
                user.at("/attributes/rrn/0").asText(), user.get("username").asText()));
        made = Math.max(made, residents.size());
    }

    static String token(String issuer, String client, String username, String password) {
        return token(
                issuer,
                Map.of("grant_type", "password", "client_id", client, "username", username, "password", password));
    }

    private static String token(String issuer, Map<String, String> form) {
        Http.Answer answer = Http.sendOrFail(
                "Keycloak",
                Http.to(issuer + "/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Http.form(form))
                        .build());
        if (!answer.ok()) {
            throw new StackException("Keycloak gave no token: "
                    + answer.body().path("error_description").asText("no reason") + ".");
        }
        return answer.body().get("access_token").asText();
    }
}
