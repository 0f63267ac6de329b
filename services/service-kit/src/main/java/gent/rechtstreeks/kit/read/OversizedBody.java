package gent.rechtstreeks.kit.read;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body over the limit with a problem; the platform alone would answer with an empty body. */
@ApplicationScoped
class OversizedBody {

    private static final int TOO_LARGE = 413;

    /** Just before the platform's own check, which closes the connection without a word. */
    private static final int ORDER = -3;

    private final long limit;

    OversizedBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void refuse(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
        router.errorHandler(TOO_LARGE, OversizedBody::problem);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        if (length != null && length.length() < 19 && Long.parseLong(length) > limit) {
            problem(request);
        } else {
            request.next();
        }
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
                .putHeader("Connection", "close")
                .end(problem.encode());
    }
}
