package gent.rechtstreeks.kit.read;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** Errors as RFC 9457 problems with the project's types, {@code urn:problem-type:rechtstreeks:<camelCase>}. */
public final class Problems {

    static final String TYPE = "urn:problem-type:rechtstreeks:";

    private Problems() {}

    public static HttpProblem badRequest(String type, String detail) {
        return problem(Status.BAD_REQUEST, type, detail);
    }

    public static HttpProblem forbidden(String type, String detail) {
        return problem(Status.FORBIDDEN, type, detail);
    }

    public static HttpProblem notFound(String type, String detail) {
        return problem(Status.NOT_FOUND, type, detail);
    }

    public static HttpProblem conflict(String type, String detail) {
        return problem(Status.CONFLICT, type, detail);
    }

    public static HttpProblem unavailable(String type, String detail) {
        return problem(Status.SERVICE_UNAVAILABLE, type, detail);
    }

    private static HttpProblem problem(Status status, String type, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + type))
                .withTitle(status.getReasonPhrase())
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
