package gent.rechtstreeks.portal.login;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationCompletionException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps the tokens of who is logged in on this side: a browser gets the id of its session and nothing else. */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessions implements TokenStateManager {

    /** No session outlives this, however often its tokens are refreshed meanwhile. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** A refresh gives the browser another key; what it asked before that reached it comes with the old one. */
    static final Duration OVERLAP = Duration.ofSeconds(30);

    /** Of a request: when the session that it came with ends. */
    private static final String UNTIL = "rechtstreeks.session-until";

    private final SealedRows rows;
    private final SessionCookie cookie;
    private final Clock clock;

    Sessions(SealedRows rows, SessionCookie cookie, Clock clock) {
        this.rows = rows;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext route,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(cookie.keptInAnOutage(route, () -> {
            Instant known = route.get(UNTIL);
            Instant now = clock.instant();
            Instant until = known == null ? now.plus(LONGEST) : known;
            BrowserKey key = BrowserKey.random();
            rows.add(key, StoredSession.of(tokens, until), now, until);
            return key.id();
        }));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext route,
            OidcTenantConfig config,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(cookie.keptInAnOutage(route, () -> {
            StoredSession stored = rows.find(new BrowserKey(session), StoredSession.class, clock.instant())
                    .orElseThrow(() -> new AuthenticationCompletionException("This session has ended."));
            route.put(UNTIL, stored.until());
            return stored.tokens();
        }));
    }

    /** Also called for a session that could not be looked up, and before its tokens are replaced. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext route, OidcTenantConfig config, String session, OidcRequestContext<Void> context) {
        return context.runBlocking(cookie.keptInAnOutage(route, () -> {
            BrowserKey key = new BrowserKey(session);
            if (config.logout().path().filter(route.normalizedPath()::equals).isPresent()) {
                rows.remove(key);
            } else {
                rows.shorten(key, clock.instant().plus(OVERLAP));
            }
            return null;
        }));
    }
}
