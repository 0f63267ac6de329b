package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.kit.read.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes an authentic source slow or unreachable, and well again. */
@Path("/faults/{source}")
@RolesAllowed("operator")
@Tag(name = "faults")
class FaultResource {
    private final Faults faults;

    FaultResource(Faults faults) {
        this.faults = faults;
    }

    @PUT
    @Operation(summary = "Sets what is wrong with a source: person or social-status")
    public void set(@PathParam("source") String name, @NotNull @Valid Fault fault) {
        Source source = Source.named(name)
                .orElseThrow(() -> Problems.notFound("unknownSource", "The sources are person and social-status."));
        faults.set(source, fault);
    }
}
