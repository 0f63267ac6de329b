package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Read marks. A mark moves no cursor: it is the resident's own doing, and a moved entry would look new to the
 * resident's other device. The ETag of the page changes.
 */
@Path("/feed/{id}/read")
@RolesAllowed("resident")
public class ReadMarkResource {

    private final CurrentResident resident;
    private final Marks marks;

    ReadMarkResource(CurrentResident resident, Marks marks) {
        this.resident = resident;
        this.marks = marks;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Marks an entry as read; again changes nothing. Needs no body.")
    @APIResponse(responseCode = "204", description = "Marked.")
    @APIResponse(responseCode = "404", description = "unknownEntry: the resident has no such entry.")
    public void read(@PathParam("id") UUID entry) {
        Marks.found(marks.read(entry, resident.id()));
    }

    @DELETE
    @Operation(summary = "Takes the read mark away; again changes nothing.")
    @APIResponse(responseCode = "204", description = "Unmarked.")
    @APIResponse(responseCode = "404", description = "unknownEntry: the resident has no such entry.")
    public void unread(@PathParam("id") UUID entry) {
        Marks.found(marks.unread(entry, resident.id()));
    }
}
