package gent.rechtstreeks.kit.read;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers 401 as a problem. The problem library's own mapper asks the platform for a challenge in a way that this
 * platform version no longer offers; we accept bearer tokens only, so the challenge is always the same.
 */
class UnauthorizedProblems {

    private static final int BEFORE_THE_LIBRARY = 1;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_LIBRARY)
    Response unauthorized() {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .type("application/problem+json")
                .entity(Map.of(
                        "type",
                        Problems.TYPE + "unauthorized",
                        "title",
                        "Unauthorized",
                        "status",
                        401,
                        "detail",
                        "A valid access token for this service is needed."))
                .build();
    }
}
