package gent.rechtstreeks.portal.ask;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;

/** Which fields of a request a service refuses; the words meant for developers are left out. */
public record Violated(List<String> fields) {

    private record Problem(List<Violation> violations) {}

    private record Violation(String field) {}

    /** Without fields when the service names none. */
    public static Violated of(WebApplicationException answer) {
        try {
            return new Violated(answer.getResponse().readEntity(Problem.class).violations().stream()
                    .map(Violation::field)
                    .filter(Objects::nonNull)
                    .toList());
        } catch (ProcessingException | IllegalStateException | NullPointerException unreadable) {
            return new Violated(List.of());
        }
    }
}
