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

/** What a resident has put away stays in the feed with that mark; like a read mark it moves no cursor. */
@Path("/feed/{id}/archived")
@RolesAllowed("resident")
public class ArchiveMarkResource {

    private final CurrentResident resident;
    private final Marks marks;

    ArchiveMarkResource(CurrentResident resident, Marks marks) {
        this.resident = resident;
        this.marks = marks;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts an entry away; again changes nothing. Needs no body.")
    @APIResponse(responseCode = "204", description = "Put away.")
    @APIResponse(responseCode = "404", description = "unknownEntry: the resident has no such entry.")
    public void archive(@PathParam("id") UUID entry) {
        Marks.found(marks.archive(entry, resident.id()));
    }

    @DELETE
    @Operation(summary = "Takes an entry back out; again changes nothing.")
    @APIResponse(responseCode = "204", description = "Back.")
    @APIResponse(responseCode = "404", description = "unknownEntry: the resident has no such entry.")
    public void unarchive(@PathParam("id") UUID entry) {
        Marks.found(marks.unarchive(entry, resident.id()));
    }
}
