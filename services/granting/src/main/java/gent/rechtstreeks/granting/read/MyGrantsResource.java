package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** What the city decided about the resident who asks, with the reasons. */
@Path("/me/grants")
@RolesAllowed("resident")
class MyGrantsResource {

    private final MyGrants grants;
    private final CurrentResident resident;
    private final Tags tags;

    MyGrantsResource(MyGrants grants, CurrentResident resident, Tags tags) {
        this.grants = grants;
        this.resident = resident;
        this.tags = tags;
    }

    /** All decisions in which the resident is addressee, payee or covered; the newest change first. */
    @GET
    public RestResponse<GrantList> all(@Context Request request) {
        return tags.answer(request, new GrantList(grants.of(resident.id())));
    }

    /** One decision with its reasons. */
    @GET
    @Path("/{id}")
    public RestResponse<ExplainedView> one(@PathParam("id") String id, @Context Request request) {
        return grants.of(resident.id(), Uuids.parse(id))
                .map(view -> tags.answer(request, view))
                .orElseThrow(MyGrantsResource::unknown);
    }

    /** Somebody else's and none at all get the same answer. */
    static HttpProblem unknown() {
        return Problems.notFound("unknownGrant", "You have no decision with this id.");
    }

    record GrantList(List<DecisionView> grants) {}
}
