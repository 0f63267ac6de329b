package gent.rechtstreeks.lifeevents.ask;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The authentic sources that we may ask. Numbers travel in bodies, never in addresses. */
@RegisterRestClient(configKey = "authentic-sources")
@OidcClientFilter
@Path("/sources")
interface AuthenticSourceApi {

    @POST
    @Path("/households")
    HouseholdsAnswer households(HouseholdsQuestion question);

    @POST
    @Path("/social-status")
    StatusAnswer socialStatus(StatusQuestion question);
}
