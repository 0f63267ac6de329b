package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What granting answers to a resident. */
@RegisterRestClient(configKey = "granting")
@Path("me/grants")
public interface GrantsApi {

    @GET
    Uni<Decisions> decisions(@BeanParam Caller caller);

    @GET
    @Path("{id}")
    Uni<ExplainedDecision> decision(@BeanParam Caller caller, @PathParam("id") UUID id);

    /** That the resident does not want the grant; again changes nothing. */
    @PUT
    @Path("{id}/renunciation")
    Uni<Void> renounce(@BeanParam Caller caller, @PathParam("id") UUID id);

    /** That the resident does want it, as long as nobody has looked. */
    @DELETE
    @Path("{id}/renunciation")
    Uni<Void> takeBack(@BeanParam Caller caller, @PathParam("id") UUID id);
}
