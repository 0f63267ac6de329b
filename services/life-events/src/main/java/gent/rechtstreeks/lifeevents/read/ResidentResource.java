package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.NotAnInsz;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Turns the national number of a login into a resident id, for services only. The number comes in the body. */
@Path("/internal/residents")
@RolesAllowed("resident-resolver")
class ResidentResource {

    private final IdentityStore identities;
    private final LifeEventsConfig config;

    ResidentResource(IdentityStore identities, LifeEventsConfig config) {
        this.identities = identities;
        this.config = config;
    }

    @POST
    @Path("/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The resident who logged in with this national number")
    public Resolved resolve(@NotNull @Valid Login login) {
        return identities
                .find(number(login))
                .map(Resolved::new)
                .orElseThrow(() -> Problems.notFound("unknownResident", "No life event has named this person yet."));
    }

    private Insz number(Login login) {
        try {
            Insz insz = new Insz(login.rrn());
            if (insz.synthetic() || !config.onlySynthetic()) {
                return insz;
            }
        } catch (NotAnInsz e) {
            throw Problems.badRequest("malformedNationalNumber", "What stands in rrn is not a national number.");
        }
        throw Problems.badRequest("notSynthetic", "Outside production only synthetic national numbers are accepted.");
    }

    record Login(@NotNull String rrn) {

        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }

    record Resolved(UUID residentId) {}
}
