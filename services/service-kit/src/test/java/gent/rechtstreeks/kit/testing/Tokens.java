package gent.rechtstreeks.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Signed access tokens for the component tests, good ones and each kind of bad one. */
public final class Tokens {

    private static final String AUDIENCE = "rechtstreeks";

    private Tokens() {}

    /** A member of staff with these roles. */
    public static String user(String... roles) {
        return sign(claims("staff", roles));
    }

    /** A resident who logged in with this national number. */
    public static String resident(String rrn) {
        return sign(claims("resident", "resident").claim("rrn", rrn));
    }

    /** A service with its own client and these roles. */
    public static String service(String client, String... roles) {
        return sign(claims(client, roles).claim("azp", client));
    }

    /** Everything right, but an hour too old. */
    public static String expired(String... roles) {
        return sign(claims("staff", roles).expiresAt(Instant.now().minusSeconds(3600)));
    }

    /** Meant for another application. */
    public static String wrongAudience(String... roles) {
        return sign(claims("staff", roles).audience("another-application"));
    }

    /** From somebody whom we do not trust. */
    public static String wrongIssuer(String... roles) {
        return sign(claims("staff", roles).issuer("https://issuer.invalid"));
    }

    private static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.issuer(TokenIssuer.issuerUrl())
                .subject(subject)
                .audience(AUDIENCE)
                .expiresAt(Instant.now().plusSeconds(900))
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(TokenIssuer.KEY_ID).sign(SigningKey.read());
    }
}
