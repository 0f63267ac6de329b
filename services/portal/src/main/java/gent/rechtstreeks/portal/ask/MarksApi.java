package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The marks that a resident puts on what they were told; each again changes nothing. */
@RegisterRestClient(configKey = "notifications")
@Path("feed/{id}")
public interface MarksApi {

    @PUT
    @Path("read")
    Uni<Void> read(@BeanParam Caller caller, @PathParam("id") UUID id);

    @DELETE
    @Path("read")
    Uni<Void> unread(@BeanParam Caller caller, @PathParam("id") UUID id);

    @PUT
    @Path("archived")
    Uni<Void> putAway(@BeanParam Caller caller, @PathParam("id") UUID id);

    @DELETE
    @Path("archived")
    Uni<Void> takeBack(@BeanParam Caller caller, @PathParam("id") UUID id);
}
