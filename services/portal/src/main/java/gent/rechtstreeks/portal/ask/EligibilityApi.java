package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What eligibility answers to a resident about their own rights. */
@RegisterRestClient(configKey = "eligibility")
@Path("/")
public interface EligibilityApi {

    @GET
    @Path("me/assessments")
    Uni<AssessmentPage> assessments(
            @BeanParam Caller caller, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("me/assessments/{id}")
    Uni<ExplainedAssessment> assessment(@BeanParam Caller caller, @PathParam("id") UUID id);
}
