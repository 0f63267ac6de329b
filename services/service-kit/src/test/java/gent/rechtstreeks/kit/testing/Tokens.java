package gent.rechtstreeks.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signed access tokens for the component tests, good ones and each kind of bad one. A good one is used more than once. */
public final class Tokens {

    private static final String AUDIENCE = "rechtstreeks";
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Map<List<String>, Token> GOOD = new ConcurrentHashMap<>();

    private record Token(String signed, Instant madeAt) {

        boolean isFresh() {
            return madeAt.plus(LIFE.dividedBy(2)).isAfter(Instant.now());
        }
    }

    private Tokens() {}

    /** A member of staff with these roles. */
    public static String user(String... roles) {
        return good("staff", roles, Map.of());
    }

    /** A resident who logged in with this national number. */
    public static String resident(String rrn) {
        return good("resident", new String[] {"resident"}, Map.of("rrn", rrn));
    }

    /** A service with its own client and these roles. */
    public static String service(String client, String... roles) {
        return good(client, roles, Map.of("azp", client));
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

    private static String good(String subject, String[] roles, Map<String, String> more) {
        List<String> whose = List.of(subject, String.join(",", roles), more.toString());
        return GOOD.compute(
                        whose, (same, known) -> known != null && known.isFresh() ? known : token(subject, roles, more))
                .signed();
    }

    private static Token token(String subject, String[] roles, Map<String, String> more) {
        JwtClaimsBuilder claims = claims(subject, roles);
        more.forEach(claims::claim);
        return new Token(sign(claims), Instant.now());
    }

    private static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.issuer(TokenIssuer.issuerUrl())
                .subject(subject)
                .audience(AUDIENCE)
                .expiresAt(Instant.now().plus(LIFE))
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(TokenIssuer.KEY_ID).sign(SigningKey.read());
    }
}
