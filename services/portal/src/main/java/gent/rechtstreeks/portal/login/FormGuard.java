package gent.rechtstreeks.portal.login;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.jaxrs.ContainerRequestContextImpl;

/** Lets nobody but a resident hand in a form, and loses nothing of what somebody typed whose session has ended. */
@ApplicationScoped
class FormGuard {

    private final Visitor visitor;
    private final KeptForms kept;

    FormGuard(Visitor visitor, KeptForms kept) {
        this.visitor = visitor;
        this.kept = kept;
    }

    @ResidentForm
    @ServerRequestFilter(readBody = true)
    Uni<Response> before(ContainerRequestContext request) {
        return visitor.isResident()
                .flatMap(resident -> resident ? Uni.createFrom().nullItem() : kept(request));
    }

    private Uni<Response> kept(ContainerRequestContext request) {
        String page = Optional.ofNullable(request.getHeaderString("Referer"))
                .map(FormGuard::path)
                .orElse("/");
        return kept.keep(page, typed(request))
                .map(cookie -> Response.seeOther(UriBuilder.fromPath(page).build())
                        .cookie(cookie)
                        .build());
    }

    private static Map<String, String> typed(ContainerRequestContext request) {
        ResteasyReactiveRequestContext context = ((ContainerRequestContextImpl) request).getServerRequestContext()
                        instanceof ResteasyReactiveRequestContext own
                ? own
                : null;
        Map<String, String> typed = new TreeMap<>();
        FormData form = context == null ? null : context.getFormData();
        if (form != null) {
            form.forEach(name -> typed.put(name, form.getFirst(name).getValue()));
        }
        return typed;
    }

    /** Of this site alone: where it comes from says where to go back to, and never to elsewhere. */
    private static String path(String referrer) {
        String path = UriBuilder.fromUri(referrer).build().getRawPath();
        return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
    }
}
