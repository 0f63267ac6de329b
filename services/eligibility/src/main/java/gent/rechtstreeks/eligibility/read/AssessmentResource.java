package gent.rechtstreeks.eligibility.read;

import gent.rechtstreeks.eligibility.assess.store.AssessmentRows;
import gent.rechtstreeks.kit.read.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The explanation of an assessment, for the caseworker who has to stand by it or correct it. */
@Path("/assessments")
@RolesAllowed("caseworker")
public class AssessmentResource {

    private final AssessmentRows assessments;

    AssessmentResource(AssessmentRows assessments) {
        this.assessments = assessments;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "The newest revision of an assessment, with the facts and parameters that it rests on.")
    public AssessmentView assessment(@PathParam("id") String id) {
        return assessments
                .newest(uuid(id))
                .map(AssessmentView::of)
                .orElseThrow(() -> Problems.notFound("unknownAssessment", "There is no assessment with this id."));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.badRequest("malformedId", "The id of an assessment is a UUID.");
        }
    }
}
