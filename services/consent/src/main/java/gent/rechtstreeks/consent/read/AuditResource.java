package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.read.AuditView.Chains;
import gent.rechtstreeks.kit.login.CurrentWorker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proves that what is recorded is what was said, for auditors, in the shape of GovStack where that has one. */
@Path("/audit")
@RolesAllowed(AuditResource.ROLE)
@Tag(name = "GovStack Consent")
class AuditResource {

    static final String ROLE = "auditor";

    private final Audits audits;
    private final CurrentWorker worker;

    AuditResource(Audits audits, CurrentWorker worker) {
        this.audits = audits;
        this.worker = worker;
    }

    @GET
    @Path("/consent-records")
    @Operation(summary = "The consent records of one resident, the whole chain, and whether it is whole.")
    public AuditView ofOne(@HeaderParam(Individual.HEADER) String header) {
        return audits.of(Individual.parse(header), worker.as(ROLE));
    }

    @GET
    @Path("/consent-record/{consentRecordId}")
    @Operation(summary = "One consent record, all that was ever said of it, and whether its resident's chain is whole.")
    public AuditView one(@PathParam("consentRecordId") UUID id) {
        return audits.ofRecord(id, worker.as(ROLE));
    }

    @GET
    @Path("/chains")
    @Operation(summary = "Checks every resident's chain from its first entry; names those that are broken.")
    public Chains chains() {
        return audits.all();
    }
}
