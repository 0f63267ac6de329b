package gent.rechtstreeks.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm {@code rechtstreeks}; as a process it keeps its users in PostgreSQL. */
public final class KeycloakServer extends Server {

    private final int port;
    private final Secrets secrets;
    private final Host<KeycloakServer> host;

    private KeycloakServer(Path dataDir, int port, Host<KeycloakServer> host) {
        super("Keycloak", logOf(dataDir));
        this.port = port;
        this.secrets = Secrets.in(dataDir.getParent());
        this.host = host;
    }

    /** Starts and makes the realm when it is not there yet; port 0 picks a free one. */
    public static KeycloakServer start(Path dataDir, int port, Database storage) {
        KeycloakServer server = onPort(dataDir, port, storage);
        server.startWithRealm();
        return server;
    }

    /** Not started yet, but whoever is to trust it can be told of it. */
    public static KeycloakServer onPort(Path dataDir, int port, Database storage) {
        return onPort(dataDir, port, server -> server.asProcess(storage));
    }

    /** The same, wherever the host lets it run; where it keeps its users is the host's matter too. */
    public static KeycloakServer onPort(Path dataDir, int port, Host<KeycloakServer> host) {
        return new KeycloakServer(dataDir.toAbsolutePath(), Ports.orFree(port), host);
    }

    /** Returns when people and services can log in. */
    public void startWithRealm() {
        start();
        new Realm(url(), secrets).ensure();
    }

    /** Where people and services log in, and how a test or the launcher makes a login for a synthetic resident. */
    public Login login() {
        return new Login(url(), secrets);
    }

    /** What the services trust: {@code OIDC_URL}. */
    public String issuer() {
        return login().issuer();
    }

    /** The secret of a service's client: {@code OIDC_CLIENT_SECRET}. */
    public String clientSecret(String service) {
        return Realm.clientSecret(secrets, service);
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Who may make the realm, for the environment of the program. */
    public Map<String, String> administrator() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                Login.ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                Login.adminPassword(secrets));
    }

    @Override
    Running run() {
        return host.run(this);
    }

    private Running asProcess(Database storage) {
        KeycloakProgram.prepare();
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--log-level=warn");
        Map<String, String> environment = new HashMap<>(administrator());
        environment.put("KC_DB_URL", storage.jdbcUrl());
        environment.put("KC_DB_USERNAME", storage.owner());
        environment.put("KC_DB_PASSWORD", storage.ownerPassword());
        return Child.start(KeycloakProgram.command("-Xmx256m", arguments, environment, log()));
    }

    @Override
    boolean ready() throws IOException {
        return Http.send(Http.to(url() + "/realms/master").build()).ok();
    }
}
