package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.publish.Reveals;
import gent.rechtstreeks.kit.login.CurrentWorker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a resident is asked and said, for the worker who helps; the id travels in the body, never in the URL. */
@Path("/desk/overview")
@RolesAllowed(DeskOverviewResource.ROLE)
class DeskOverviewResource {

    static final String ROLE = "caseworker";

    private final Standings standings;
    private final Overview overview;
    private final Reveals reveals;
    private final CurrentWorker worker;

    DeskOverviewResource(Standings standings, Overview overview, Reveals reveals, CurrentWorker worker) {
        this.standings = standings;
        this.overview = overview;
        this.reveals = reveals;
        this.worker = worker;
    }

    @POST
    @Transactional
    @Operation(
            summary =
                    "Every purpose with its text and where it stands for a resident, who can see that it was looked at.")
    public OverviewView of(@NotNull @Valid Whose whose) {
        reveals.tell(standings.present(whose.residentId), "help-at-the-desk", worker.as(ROLE));
        return overview.of(whose.residentId, Language.of(whose.language));
    }

    /** @param language nl, fr or en; Dutch when it is not said */
    record Whose(@NotNull UUID residentId, String language) {}
}
