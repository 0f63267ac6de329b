package gent.rechtstreeks.kit.login;

import gent.rechtstreeks.kit.uses.Worker;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The worker who makes this request. */
@RequestScoped
public class CurrentWorker {

    private final JsonWebToken token;

    CurrentWorker(JsonWebToken token) {
        this.token = token;
    }

    /** The worker in a role that the endpoint asked for. */
    public Worker as(String role) {
        return new Worker(role, token.getSubject());
    }
}
