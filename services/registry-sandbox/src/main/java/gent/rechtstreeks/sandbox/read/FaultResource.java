package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.facts.store.FactBook;
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
    private final FactBook book;

    FaultResource(Faults faults, FactBook book) {
        this.faults = faults;
        this.book = book;
    }

    @PUT
    @Operation(summary = "Sets what is wrong with a source: person, or one that facts.csv names")
    public void set(@PathParam("source") String name, @NotNull @Valid Fault fault) {
        if (!name.equals(Faults.PERSON) && !book.sources().isSource(name)) {
            throw Problems.notFound("unknownSource", "The sources are person, and those that facts.csv names.");
        }
        faults.set(name, fault);
    }
}
