package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Agreements;
import gent.rechtstreeks.kit.read.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agreements in the shape of GovStack. They come with a release, so nobody can write one here. */
@Path("/config")
@RolesAllowed({"resident", "caseworker", "operator", "auditor", "consent-reader"})
@Tag(name = "GovStack Consent")
class DataAgreementResource {

    private final Standings standings;
    private final Agreements agreements;
    private final ConsentConfig config;

    DataAgreementResource(Standings standings, Agreements agreements, ConsentConfig config) {
        this.standings = standings;
        this.agreements = agreements;
        this.config = config;
    }

    @GET
    @Path("/data-agreements")
    @Operation(summary = "Every version of every agreement; the active ones are asked today.")
    public DataAgreements all() {
        return new DataAgreements(agreements.all().stream().map(this::view).toList());
    }

    @GET
    @Path("/data-agreement/{dataAgreementId}")
    @Operation(summary = "What is asked today for a purpose, with its hash.")
    public DataAgreementWithRevision one(@PathParam("dataAgreementId") String id) {
        Agreement asked = standings.asked().stream()
                .filter(agreement -> agreement.purpose().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("unknownDataAgreement", "There is no agreement with this id."));
        return new DataAgreementWithRevision(view(asked), RevisionView.of(asked));
    }

    private DataAgreementView view(Agreement agreement) {
        return DataAgreementView.of(agreement, standings.asked().contains(agreement), config.controller());
    }

    record DataAgreements(List<DataAgreementView> dataAgreements) {}

    record DataAgreementWithRevision(DataAgreementView dataAgreement, RevisionView revision) {}
}
