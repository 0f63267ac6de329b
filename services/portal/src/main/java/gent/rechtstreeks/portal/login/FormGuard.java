package gent.rechtstreeks.portal.login;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Lets nobody but a resident hand in a form, and no form but ours, and says so to whoever's session has ended: nothing is
 * lost in silence.
 */
@ApplicationScoped
class FormGuard {

    /** In the address of a page: what somebody just pressed there was not saved. */
    static final String NOT_SAVED = "niet-bewaard";

    private final Visitor visitor;
    private final KeptForms kept;

    FormGuard(Visitor visitor, KeptForms kept) {
        this.visitor = visitor;
        this.kept = kept;
    }

    @ResidentForm
    @WithFormRead
    @ServerRequestFilter
    Uni<Response> before(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        Map<String, String> typed = typed(request);
        if (!FormKey.isOne(typed.get(FormKey.FIELD))) {
            return Uni.createFrom().failure(new BadRequestException());
        }
        return visitor.isResident().flatMap(resident -> {
            if (resident && visitor.reads(typed)) {
                return Uni.createFrom().nullItem();
            }
            String page = page(request.getHeaderString("Referer"));
            return !resident && isKept(resource, typed) ? kept(page, typed) : lost(page);
        });
    }

    /** A form that nobody was given is not worth our room. */
    private static boolean isKept(ResourceInfo resource, Map<String, String> typed) {
        return resource.getResourceMethod().getAnnotation(ResidentForm.class).typed()
                && !typed.getOrDefault(KeptForms.READER, "").isEmpty();
    }

    private Uni<Response> kept(String page, Map<String, String> typed) {
        return kept.keep(page, typed)
                .map(cookie -> Response.seeOther(UriBuilder.fromPath(page).build())
                        .cookie(cookie)
                        .build());
    }

    private static Uni<Response> lost(String page) {
        URI address =
                UriBuilder.fromPath(page).queryParam(NOT_SAVED, "afgemeld").build();
        return Uni.createFrom().item(Response.seeOther(address).build());
    }

    private static Map<String, String> typed(ResteasyReactiveContainerRequestContext request) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        Map<String, String> typed = new TreeMap<>();
        if (form != null) {
            form.forEach(name -> typed.put(name, form.getFirst(name).getValue()));
        }
        return typed;
    }

    /** Of this site alone: where it comes from says where to go back to, and never to elsewhere. */
    static String page(String referrer) {
        return Optional.ofNullable(referrer)
                .flatMap(FormGuard::path)
                .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                .orElse("/");
    }

    private static Optional<String> path(String referrer) {
        try {
            return Optional.ofNullable(URI.create(referrer).getRawPath());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
