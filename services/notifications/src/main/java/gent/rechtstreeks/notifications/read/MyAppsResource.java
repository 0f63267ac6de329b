package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Which apps may hear that something changed, for the resident alone to say. */
@Path("/me/apps")
@RolesAllowed("resident")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MyAppsResource {

    private final CurrentResident resident;
    private final MyApps apps;

    MyAppsResource(CurrentResident resident, MyApps apps) {
        this.resident = resident;
        this.apps = apps;
    }

    @GET
    @Operation(summary = "The apps that the resident linked.")
    public LinkedApps linked() {
        return new LinkedApps(apps.of(resident.id()));
    }

    @POST
    @Path("/{app}/link-codes")
    @Operation(
            summary =
                    "A code with which the app's back end links the resident, once; it ends the one before. Needs no body.")
    @APIResponse(responseCode = "404", description = "unknownApp.")
    public MyApps.GivenCode code(@PathParam("app") String app) {
        return apps.giveCode(resident.id(), app);
    }

    @DELETE
    @Path("/{app}")
    @Operation(summary = "Ends the link: the app hears nothing any more, and knows the resident under no id.")
    @APIResponse(responseCode = "204", description = "Unlinked.")
    @APIResponse(responseCode = "404", description = "unknownApp or notLinked.")
    public void unlink(@PathParam("app") String app) {
        apps.unlink(resident.id(), app);
    }

    record LinkedApps(List<LinkView> apps) {}
}
