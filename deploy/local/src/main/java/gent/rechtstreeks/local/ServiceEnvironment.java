package gent.rechtstreeks.local;

import java.util.HashMap;
import java.util.Map;

/** What every service reads from its environment: where the stack is, and its own secrets. */
public record ServiceEnvironment(
        String bootstrapServers, String registryUrl, String issuer, Map<String, String> neighbours, Secrets secrets) {

    /** The variables of one service. */
    public Map<String, String> of(String service, Database database, String clientSecret) {
        Map<String, String> variables = new HashMap<>(neighbours);
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("SCHEMA_REGISTRY_URL", registryUrl);
        variables.put("OIDC_URL", issuer);
        variables.put("OIDC_CLIENT_SECRET", clientSecret);
        variables.put("DATABASE_URL", database.jdbcUrl());
        variables.put("DATABASE_USER", database.user());
        variables.put("DATABASE_PASSWORD", database.password());
        variables.put("DATABASE_OWNER", database.owner());
        variables.put("DATABASE_OWNER_PASSWORD", database.ownerPassword());
        variables.put("SEALING_KEY", secrets.key("sealing-" + service));
        variables.putAll(LocalSettings.of(service));
        if (service.equals("life-events")) {
            variables.put("INDEX_KEY", secrets.key("index-" + service));
        }
        if (service.equals("portal")) {
            variables.put("OIDC_STATE_SECRET", secrets.password("login-state-" + service));
            variables.put("LOGIN_ORIGIN", issuer.substring(0, issuer.indexOf("/realms/")));
        }
        return variables;
    }
}
