package gent.rechtstreeks.notifications.read.live;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** The refusal of a resident who follows the feed on too many devices at once, or with a client that forgets to close. */
final class TooManyConnections {

    private TooManyConnections() {}

    static HttpProblem problem(int allowed) {
        return HttpProblem.builder()
                .withType(URI.create("urn:problem-type:rechtstreeks:tooManyConnections"))
                .withTitle(Status.TOO_MANY_REQUESTS.getReasonPhrase())
                .withStatus(Status.TOO_MANY_REQUESTS)
                .withDetail("At most " + allowed + " connections at once. Close one first.")
                .build();
    }
}
