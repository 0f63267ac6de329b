package gent.rechtstreeks.kit.trial.login;

import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;

/** The smallest endpoint for residents there can be. */
@Path("/who-am-i")
@RolesAllowed("resident")
public class WhoAmIResource {

    private final CurrentResident resident;

    WhoAmIResource(CurrentResident resident) {
        this.resident = resident;
    }

    @GET
    public Map<String, UUID> answer() {
        return Map.of("residentId", resident.id());
    }

    @POST
    public void take(Map<String, String> body) {
        body.size();
    }
}
