package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.register.BulkBirths;
import gent.rechtstreeks.sandbox.register.BulkProgress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Births by the thousand, for benchmarks. */
@Path("/births/bulk")
@RolesAllowed("operator")
@Tag(name = "births")
class BulkResource {
    private final BulkBirths births;
    private final IdempotentAnswers answers;

    BulkResource(BulkBirths births, IdempotentAnswers answers) {
        this.births = births;
        this.answers = answers;
    }

    @POST
    @ResponseStatus(202)
    @Operation(summary = "Starts a run of births; one run at a time")
    public BulkProgress start(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @NotNull @Valid BulkRequest request) {
        return answers.once("bulk " + key, request, BulkProgress.class, () -> start(request));
    }

    @GET
    @Operation(summary = "How far the current or the last run is")
    public BulkProgress progress() {
        return births.progress();
    }

    private BulkProgress start(BulkRequest request) {
        return births.start(request.count(), request.perSecond(), request.stage())
                .orElseThrow(() -> Problems.conflict("bulkRunning", "A run is going on; wait until it has ended."));
    }
}
