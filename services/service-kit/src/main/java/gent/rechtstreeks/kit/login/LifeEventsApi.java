package gent.rechtstreeks.kit.login;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one call that turns a login into a resident id; the number travels in the body, never in the URL. */
@RegisterRestClient(configKey = "life-events")
@OidcClientFilter
@Path("/internal/residents")
public interface LifeEventsApi {

    @POST
    @Path("/resolve")
    Resolved resolve(Login login);

    record Login(String rrn) {}

    record Resolved(UUID residentId) {}
}
