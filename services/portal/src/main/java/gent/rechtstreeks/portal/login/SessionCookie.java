package gent.rechtstreeks.portal.login;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The key of a session, in the browser. Whoever's session cannot be looked up loses it to Quarkus, which takes every failure
 * for the end of the session; when it is only the database that does not answer, it is given back.
 */
@ApplicationScoped
class SessionCookie {

    private static final Logger LOG = Logger.getLogger(SessionCookie.class);

    /** Of a request: the outage that it met. */
    private static final String OUTAGE = "rechtstreeks.outage";

    /** Once the database did not answer a request, nothing of its session is changed any more. */
    <T> Supplier<T> keptInAnOutage(RoutingContext route, Supplier<T> work) {
        return () -> {
            OutOfReach met = route.get(OUTAGE);
            if (met != null) {
                throw met;
            }
            try {
                return work.get();
            } catch (OutOfReach outage) {
                LOG.warn("The database of sessions is out of reach");
                route.put(OUTAGE, outage);
                route.addHeadersEndHandler(
                        nothing -> route.response().removeCookie(OidcUtils.SESSION_COOKIE_NAME, false));
                throw outage;
            }
        };
    }
}
