package gent.rechtstreeks.eligibility.read.own;

import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What the rules say of the resident who asks, and why. Residents read of themselves: no use of data to be told. */
@Path("/me/assessments")
@RolesAllowed("resident")
class MyAssessmentsResource {

    private final MyAssessments assessments;
    private final CurrentResident resident;
    private final PrivateAnswers answers;

    MyAssessmentsResource(MyAssessments assessments, CurrentResident resident, PrivateAnswers answers) {
        this.assessments = assessments;
        this.resident = resident;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The newest revision of each answer about the resident, the latest first, after a cursor.")
    public RestResponse<AssessmentPage> page(
            @QueryParam("after") String after,
            @QueryParam("limit") String limit,
            @QueryParam("language") String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        Language chosen = LanguageChoice.of(language, accepted);
        UUID asking = resident.id();
        AssessmentPage page = assessments.page(asking, Cursor.place(asking, after), PageSize.of(limit), chosen);
        return answers.answer(request, page, chosen);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One answer with its explanation: reasons, facts, what is missing, grounds, the way to a human.")
    public RestResponse<ExplainedAssessment> one(
            @PathParam("id") String id,
            @QueryParam("language") String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        Language chosen = LanguageChoice.of(language, accepted);
        return assessments
                .one(resident.id(), uuid(id), chosen)
                .map(view -> answers.answer(request, view, chosen))
                .orElseThrow(MyAssessmentsResource::unknown);
    }

    /** Somebody else's and none at all get the same answer. */
    private static HttpProblem unknown() {
        return Problems.notFound("unknownAssessment", "You have no assessment with this id.");
    }

    /** Java alone would take short forms such as 1-1-1-1-1 for an id. */
    private static UUID uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            // Said below, as for the short forms.
        }
        throw Problems.badRequest("malformedId", "The id of an assessment is a UUID.");
    }
}
