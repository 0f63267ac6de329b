package gent.rechtstreeks.portal.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;

/**
 * Whoever comes back from the login without the cookie that they left with: the login itself would say no, in an empty
 * page. Either their browser refuses cookies, or this is an old address.
 */
@ApplicationScoped
class LoginReturn {

    private static final String ADDRESS = "/aangemeld";
    private static final String COOKIE_OF_THE_LOGIN = "q_auth";
    private static final int SEE_OTHER = 303;
    private static final int BEFORE_THE_LOGIN = 1_000;

    void before(@Observes Filters filters) {
        filters.register(LoginReturn::look, BEFORE_THE_LOGIN);
    }

    private static void look(RoutingContext route) {
        Set<Cookie> cookies = route.request().cookies();
        if (!route.normalizedPath().equals(ADDRESS) || isAwaited(cookies)) {
            route.next();
        } else {
            route.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader(HttpHeaders.LOCATION, cookies.isEmpty() ? "/zonder-cookies" : "/")
                    .end();
        }
    }

    private static boolean isAwaited(Set<Cookie> cookies) {
        return cookies.stream().anyMatch(cookie -> cookie.getName().startsWith(COOKIE_OF_THE_LOGIN));
    }
}
