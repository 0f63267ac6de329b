package gent.rechtstreeks.portal.login;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Knows what an open page asks by itself: that cannot be led to the login, which stands on another site. The page hears that
 * its session has ended, and goes there as a whole.
 */
@ApplicationScoped
class PartOfAPage implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext route) {
        HttpServerRequest request = route.request();
        return request.headers().contains("HX-Request")
                || "text/event-stream".equals(request.getHeader(HttpHeaders.ACCEPT));
    }
}
