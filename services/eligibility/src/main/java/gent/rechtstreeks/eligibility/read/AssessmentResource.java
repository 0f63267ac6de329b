package gent.rechtstreeks.eligibility.read;

import gent.rechtstreeks.eligibility.assess.store.AssessmentRow;
import gent.rechtstreeks.eligibility.assess.store.AssessmentRows;
import gent.rechtstreeks.eligibility.publish.AssessmentReveals;
import gent.rechtstreeks.kit.login.CurrentWorker;
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
@RolesAllowed(AssessmentResource.ROLE)
public class AssessmentResource {

    static final String ROLE = "caseworker";

    private final AssessmentRows assessments;
    private final AssessmentReveals reveals;
    private final CurrentWorker worker;

    AssessmentResource(AssessmentRows assessments, AssessmentReveals reveals, CurrentWorker worker) {
        this.assessments = assessments;
        this.reveals = reveals;
        this.worker = worker;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "The newest revision of an assessment, with the facts and parameters that it rests on.")
    public AssessmentView assessment(@PathParam("id") String id) {
        AssessmentRow row = assessments
                .newest(uuid(id))
                .orElseThrow(() -> Problems.notFound("unknownAssessment", "There is no assessment with this id."));
        reveals.tell(row.assessed(), row.lifeEventId(), worker.as(ROLE));
        return AssessmentView.of(row);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.badRequest("malformedId", "The id of an assessment is a UUID.");
        }
    }
}
