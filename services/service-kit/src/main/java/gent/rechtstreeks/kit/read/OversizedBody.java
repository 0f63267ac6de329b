package gent.rechtstreeks.kit.read;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A body over the limit is refused before any resource sees it, so the answer is made here. */
@ApplicationScoped
class OversizedBody {

    private static final int TOO_LARGE = 413;

    void answer(@Observes Router router) {
        router.errorHandler(TOO_LARGE, OversizedBody::problem);
    }

    private static void problem(RoutingContext request) {
        JsonObject problem = new JsonObject()
                .put("type", Problems.TYPE + "bodyTooLarge")
                .put("title", "Content Too Large")
                .put("status", TOO_LARGE)
                .put("detail", "The body of the request is larger than this service accepts.");
        request.response()
                .setStatusCode(TOO_LARGE)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }
}
