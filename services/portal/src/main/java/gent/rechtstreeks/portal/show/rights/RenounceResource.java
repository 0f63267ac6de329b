package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.login.ResidentForm;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The resident does not want what was granted, or does after all. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class RenounceResource {

    private final Granted granted;
    private final OneRight oneRight;
    private final Visitor visitor;

    RenounceResource(Granted granted, OneRight oneRight, Visitor visitor) {
        this.granted = granted;
        this.oneRight = oneRight;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance renounce(RenouncePage page);
    }

    @GET
    @Path("rechten/{id}/afzien")
    @RolesAllowed("resident")
    public Uni<TemplateInstance> ask(@PathParam("id") UUID id) {
        return granted.on(visitor.caller(), id)
                .map(found -> new RenouncePage(id, right(found), right(found) == null ? Trouble.SILENT : null))
                .map(Pages::renounce);
    }

    @POST
    @Path("rechten/{id}/afzien")
    @PermitAll
    @ResidentForm
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> renounce(@PathParam("id") UUID id) {
        Caller caller = visitor.caller();
        return tried(caller, id, granted::renounce)
                .flatMap(trouble -> trouble.isEmpty()
                        ? Uni.createFrom().item(back(id, Done.AFGEZIEN))
                        : granted.on(caller, id)
                                .map(found -> Pages.renounce(new RenouncePage(id, right(found), trouble.get())))
                                .map(page -> refused(page, trouble.get())));
    }

    /** The form stands on the page of the right; whoever comes back to where it leads begins there. */
    @GET
    @Path("rechten/{id}/toch-houden")
    @RolesAllowed("resident")
    public Response again(@PathParam("id") UUID id) {
        return Response.seeOther(URI.create("/rechten/" + id)).build();
    }

    @POST
    @Path("rechten/{id}/toch-houden")
    @PermitAll
    @ResidentForm
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> takeBack(@PathParam("id") UUID id) {
        Caller caller = visitor.caller();
        return tried(caller, id, granted::takeBack)
                .flatMap(trouble -> trouble.isEmpty()
                        ? Uni.createFrom().item(back(id, Done.GEHOUDEN))
                        : oneRight.page(caller, id, null, trouble.get())
                                .map(RightResource.Pages::right)
                                .map(page -> refused(page, trouble.get())));
    }

    /** Empty when it is done. */
    private Uni<Optional<Trouble>> tried(Caller caller, UUID id, BiFunction<Caller, Decision, Uni<Part<Void>>> step) {
        return granted.on(caller, id)
                .flatMap(found -> found.getMissing() == null
                        ? step.apply(caller, right(found).decision())
                        : Uni.createFrom().item(new Part.Missing<Void>(found.getMissing())))
                .map(part -> part.getMissing() == null ? Optional.<Trouble>empty() : Optional.of(Trouble.SILENT))
                .onFailure(Trouble::isIn)
                .recoverWithItem(failure -> Optional.of(Trouble.of(failure)));
    }

    /** Null when it is not known now; whoever has no such decision gets the same page as for no right at all. */
    private static MyRight right(Part<Optional<MyRight>> found) {
        return found.getMissing() == null
                ? found.getValue().filter(right -> right.decision().isGrant()).orElseThrow(NotFoundException::new)
                : null;
    }

    private static Response back(UUID id, Done done) {
        return Response.seeOther(URI.create("/rechten/" + id + "?gelukt=" + done.said()))
                .build();
    }

    private static Response refused(TemplateInstance page, Trouble trouble) {
        Response.Status status =
                trouble == Trouble.SILENT ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.CONFLICT;
        return Response.status(status).entity(page).build();
    }
}
