package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.notifications.prefer.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** In which language a resident reads, for the resident alone to say: it is never guessed from a device. */
@Path("/me/preferences")
@RolesAllowed("resident")
@Produces(MediaType.APPLICATION_JSON)
public class PreferenceResource {

    private final CurrentResident resident;
    private final OwnPreferences preferences;

    PreferenceResource(CurrentResident resident, OwnPreferences preferences) {
        this.resident = resident;
        this.preferences = preferences;
    }

    @GET
    @Operation(summary = "What the resident prefers; Dutch when nothing was chosen.")
    public PreferenceView preferences() {
        return PreferenceView.of(preferences.language(resident.id()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Chooses the language of all messages, also of older ones; again changes nothing.")
    @APIResponse(responseCode = "200", description = "Chosen.")
    @APIResponse(responseCode = "400", description = "unknownLanguage or malformedBody.")
    public PreferenceView choose(@NotNull Choice choice) {
        Language language = NamedLanguage.of(choice.language);
        preferences.choose(resident.id(), language);
        return PreferenceView.of(language);
    }

    /** What a resident wants to change. */
    public record Choice(String language) {}
}
