package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.notifications.prefer.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a resident was told, for the resident alone. */
@Path("/feed")
@RolesAllowed("resident")
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {

    private final CurrentResident resident;
    private final FeedReader reader;
    private final PageTags tags;

    FeedResource(CurrentResident resident, FeedReader reader, PageTags tags) {
        this.resident = resident;
        this.reader = reader;
        this.tags = tags;
    }

    @GET
    @Operation(
            summary =
                    "The resident's feed after a cursor, oldest change first; from the start without one. In the language"
                            + " that the address asks for, else in the one that the resident chose.")
    @APIResponseSchema(FeedPage.class)
    @APIResponse(responseCode = "304", description = "The same as the ETag that was sent along.")
    @APIResponse(responseCode = "400", description = "malformedCursor, malformedLimit or unknownLanguage.")
    public Response feed(
            @QueryParam("after") String after,
            @QueryParam("limit") String limit,
            @QueryParam("language") String language,
            @Context Request request) {
        int size = PageSize.of(limit);
        Optional<Language> asked = NamedLanguage.asked(language);
        FeedPage page = reader.read(resident.id(), after, size, asked);
        EntityTag tag = tags.of(page);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(page))
                .tag(tag)
                .cacheControl(alwaysAsk())
                .build();
    }

    @GET
    @Path("/unread")
    @Operation(summary = "How many entries still hold, and were neither read nor put away.")
    public Unread unread() {
        return new Unread(reader.unread(resident.id()));
    }

    private static CacheControl alwaysAsk() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
