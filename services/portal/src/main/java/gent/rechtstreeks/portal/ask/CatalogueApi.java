package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What eligibility tells everybody about rights. */
@RegisterRestClient(configKey = "eligibility")
@Path("rights")
public interface CatalogueApi {

    @GET
    Uni<OfferedRights> rights();
}
