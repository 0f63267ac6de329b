package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.read.ConsentRecords.WithRevision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Consent records in the shape of GovStack: a resident reads the own ones, a service those of whom it names. */
@Path("/service/individual/record")
@RolesAllowed({"resident", "consent-reader"})
@Tag(name = "GovStack Consent")
class IndividualRecordResource {

    private final Individual individual;
    private final ConsentRecords records;

    IndividualRecordResource(Individual individual, ConsentRecords records) {
        this.individual = individual;
        this.records = records;
    }

    @GET
    @Path("/consent-record")
    @Operation(summary = "All consent records of one resident.")
    public ConsentRecordList all(@HeaderParam(Individual.HEADER) String header) {
        return new ConsentRecordList(records.of(individual.id(header)));
    }

    @GET
    @Path("/data-agreement/{dataAgreementId}")
    @Operation(summary = "The consent record of one resident for one agreement, with its last revision.")
    public WithRevision one(
            @HeaderParam(Individual.HEADER) String header, @PathParam("dataAgreementId") String purpose) {
        return records.of(individual.id(header), purpose);
    }

    record ConsentRecordList(List<ConsentRecordView> consentRecords) {}
}
