package gent.rechtstreeks.portal.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Keeps the tokens of who is logged in on this side: a browser gets the id of its session and nothing else. */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessions implements TokenStateManager {

    /** No session outlives this, however often its tokens are refreshed meanwhile. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private record Tokens(String id, String access, String refresh, Long expiresIn, String scope) {}

    private final SealedRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    Sessions(SealedRows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext route,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> {
            BrowserKey key = BrowserKey.random();
            rows.add(key, written(tokens), clock.instant().plus(LONGEST));
            return key.id();
        });
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext route,
            OidcTenantConfig config,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> {
            BrowserKey key = new BrowserKey(session);
            return rows.find(key, clock.instant())
                    .map(this::read)
                    .orElseThrow(() -> new AuthenticationCompletionException("This session has ended."));
        });
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext route, OidcTenantConfig config, String session, OidcRequestContext<Void> context) {
        return context.runBlocking(() -> {
            rows.remove(new BrowserKey(session), clock.instant());
            return null;
        });
    }

    private byte[] written(AuthorizationCodeTokens tokens) {
        try {
            return json.writeValueAsBytes(new Tokens(
                    tokens.getIdToken(),
                    tokens.getAccessToken(),
                    tokens.getRefreshToken(),
                    tokens.getAccessTokenExpiresIn(),
                    tokens.getAccessTokenScope()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tokens that cannot be written", e);
        }
    }

    private AuthorizationCodeTokens read(byte[] written) {
        try {
            Tokens tokens = json.readValue(written, Tokens.class);
            return new AuthorizationCodeTokens(
                    tokens.id(), tokens.access(), tokens.refresh(), tokens.expiresIn(), tokens.scope());
        } catch (IOException e) {
            throw new IllegalStateException("tokens that cannot be read", e);
        }
    }
}
