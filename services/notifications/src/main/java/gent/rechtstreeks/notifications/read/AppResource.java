package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.notifications.link.LinkCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** For the back end of an app, with its own client credentials: which app it is stands in its token. */
@Path("/app")
@RolesAllowed("linked-app")
@Produces(MediaType.APPLICATION_JSON)
public class AppResource {

    private final JsonWebToken token;
    private final AppDoor door;

    AppResource(JsonWebToken token, AppDoor door) {
        this.token = token;
        this.door = door;
    }

    @POST
    @Path("/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Links the resident who was given this code; answers as whom the app knows them from now on.")
    @APIResponse(responseCode = "404", description = "unknownCode: also one of another app.")
    @APIResponse(responseCode = "409", description = "codeAlreadyUsed or codeExpired.")
    public Linked link(@NotNull @Valid Code code) {
        return new Linked(door.link(app(), new LinkCode(code.code())).subscriber());
    }

    @GET
    @Path("/subscribers/{subscriber}/notifications")
    @Operation(
            summary =
                    "What changed for a subscriber after a cursor, oldest first; from the beginning of the link without one.")
    @APIResponse(responseCode = "400", description = "malformedCursor or malformedLimit.")
    @APIResponse(responseCode = "403", description = "notWanted: the resident said no to push messages, or never yes.")
    @APIResponse(responseCode = "503", description = "consentUnknown: nobody here knows what was said last.")
    @APIResponse(responseCode = "404", description = "unknownSubscriber: also one that unlinked, or of another app.")
    public AppPage notifications(
            @PathParam("subscriber") UUID subscriber,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        return door.read(app(), subscriber, cursor(after), PageSize.of(limit));
    }

    private String app() {
        return token.getClaim("azp");
    }

    private static Long cursor(String after) {
        try {
            Long cursor = after == null ? null : Long.valueOf(after);
            if (cursor == null || cursor >= 0) {
                return cursor;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, in the same words as for a number below nought.
        }
        throw Problems.badRequest("malformedCursor", "A cursor is a number from an earlier answer.");
    }

    record Code(@NotNull @Size(min = 1, max = 100) String code) {

        @Override
        public String toString() {
            return "Code[hidden]";
        }
    }

    record Linked(UUID subscriber) {}
}
