package gent.rechtstreeks.portal.show;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What could not be answered is kept by nobody, wherever it stands: a file that one pod has, another may not have yet. */
@ApplicationScoped
class NotKept {

    private static final int FIRST = 1000;
    private static final int REFUSED = 400;

    void register(@Observes Filters filters) {
        filters.register(NotKept::watch, FIRST);
    }

    /** The rule for good answers is set before anybody knows whether this is one. */
    private static void watch(RoutingContext route) {
        HttpServerResponse response = route.response();
        route.addHeadersEndHandler(nothing -> {
            if (response.getStatusCode() >= REFUSED) {
                response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        route.next();
    }
}
