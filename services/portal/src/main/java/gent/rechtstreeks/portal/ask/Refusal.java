package gent.rechtstreeks.portal.ask;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;

/**
 * Why a service refuses what somebody sent; the words meant for developers are left out.
 *
 * @param type the last word of the problem's type, such as {@code invalidValue}; empty when it says nothing of it
 * @param fields those that are wrong, as the service calls them; none when it names none
 */
public record Refusal(String type, List<String> fields) {

    private record Problem(String type, List<Violation> violations) {}

    private record Violation(String field) {}

    public static Refusal of(WebApplicationException answer) {
        try {
            Problem problem = answer.getResponse().readEntity(Problem.class);
            return new Refusal(lastWord(problem.type()), fields(problem.violations()));
        } catch (ProcessingException | IllegalStateException | NullPointerException unreadable) {
            return new Refusal("", List.of());
        }
    }

    private static String lastWord(String type) {
        return type == null ? "" : type.substring(type.lastIndexOf(':') + 1);
    }

    private static List<String> fields(List<Violation> violations) {
        return violations == null
                ? List.of()
                : violations.stream()
                        .map(Violation::field)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
