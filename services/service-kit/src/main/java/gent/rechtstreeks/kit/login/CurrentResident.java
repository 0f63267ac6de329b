package gent.rechtstreeks.kit.login;

import gent.rechtstreeks.kit.read.Problems;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The resident who makes this request. */
@RequestScoped
public class CurrentResident {

    private final JsonWebToken token;
    private final Logins logins;

    CurrentResident(JsonWebToken token, Logins logins) {
        this.token = token;
        this.logins = logins;
    }

    /** The resident's id; a problem 403 when the token names nobody we know, 503 when that cannot be looked up now. */
    public UUID id() {
        try {
            return logins.resident(token)
                    .orElseThrow(
                            () -> Problems.forbidden("unknownResident", "This login belongs to no known resident."));
        } catch (DirectoryUnavailable unavailable) {
            throw Problems.unavailable(
                    "loginUnavailable", "Logging in is not possible at this moment. Try again later.");
        }
    }
}
