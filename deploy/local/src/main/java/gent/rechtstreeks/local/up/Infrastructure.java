package gent.rechtstreeks.local.up;

import java.util.Locale;

/** The programs that we did not write, with their ports in the local run. */
public enum Infrastructure {
    POSTGRESQL("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    SCHEMA_REGISTRY("schema registry", 18081),
    KEYCLOAK("Keycloak", 18080);

    private final String title;
    private final int port;

    Infrastructure(String title, int port) {
        this.title = title;
        // The journeys run the same on free ports.
        this.port = Integer.getInteger(
                "rechtstreeks.port." + title.replace(' ', '-').toLowerCase(Locale.ROOT), port);
    }

    public String title() {
        return title;
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }
}
