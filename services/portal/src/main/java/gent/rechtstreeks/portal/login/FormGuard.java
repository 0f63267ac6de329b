package gent.rechtstreeks.portal.login;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
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
 * Lets nobody but a resident hand in a form, and no form but ours; loses nothing of what somebody typed whose session has
 * ended.
 */
@ApplicationScoped
class FormGuard {

    private final Visitor visitor;
    private final KeptForms kept;

    FormGuard(Visitor visitor, KeptForms kept) {
        this.visitor = visitor;
        this.kept = kept;
    }

    @ResidentForm
    @WithFormRead
    @ServerRequestFilter
    Uni<Response> before(ResteasyReactiveContainerRequestContext request) {
        Map<String, String> typed = typed(request);
        if (!FormKey.isOne(typed.get(FormKey.FIELD))) {
            return Uni.createFrom().failure(new BadRequestException());
        }
        return visitor.isResident()
                .flatMap(resident -> resident ? Uni.createFrom().nullItem() : kept(request, typed));
    }

    private Uni<Response> kept(ResteasyReactiveContainerRequestContext request, Map<String, String> typed) {
        String page = page(request.getHeaderString("Referer"));
        return kept.keep(page, typed)
                .map(cookie -> Response.seeOther(again(page)).cookie(cookie).build());
    }

    private static URI again(String page) {
        return UriBuilder.fromPath(page).queryParam(Frame.AGAIN, "1").build();
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
