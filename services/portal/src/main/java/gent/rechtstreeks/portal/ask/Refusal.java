package gent.rechtstreeks.portal.ask;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Why a service refuses what a resident sent.
 *
 * @param type the last word of the problem's type, such as {@code invalidValue}; empty when it says nothing of it
 */
public record Refusal(int status, String type) {

    private record Problem(String type) {}

    /** What the service said; the words meant for developers are left out. */
    public static Refusal of(WebApplicationException answer) {
        Response response = answer.getResponse();
        return new Refusal(response.getStatus(), lastWord(response));
    }

    private static String lastWord(Response response) {
        try {
            String type = response.readEntity(Problem.class).type();
            return type == null ? "" : type.substring(type.lastIndexOf(':') + 1);
        } catch (ProcessingException | IllegalStateException | NullPointerException unreadable) {
            return "";
        }
    }
}
