package gent.rechtstreeks.portal.login;

import io.quarkus.oidc.AuthorizationCodeTokens;
import java.time.Instant;

/**
 * The tokens of who is logged in, and when they are logged out whatever happens meanwhile.
 *
 * @param until the same in every row of one login, however often its tokens are refreshed
 */
record StoredSession(String id, String access, String refresh, Long expiresIn, String scope, Instant until) {

    static StoredSession of(AuthorizationCodeTokens tokens, Instant until) {
        return new StoredSession(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope(),
                until);
    }

    AuthorizationCodeTokens tokens() {
        return new AuthorizationCodeTokens(id, access, refresh, expiresIn, scope);
    }
}
