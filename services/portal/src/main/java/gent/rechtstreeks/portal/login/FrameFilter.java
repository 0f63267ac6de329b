package gent.rechtstreeks.portal.login;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Finds out what stands around the page, and has the browser remember what it says of that. */
@ApplicationScoped
class FrameFilter {

    private static final String EMBEDDED = "app";

    private final Frame frame;
    private final Visitor visitor;
    private final ReadersLanguage languages;

    FrameFilter(Frame frame, Visitor visitor, ReadersLanguage languages) {
        this.frame = frame;
        this.visitor = visitor;
        this.languages = languages;
    }

    /**
     * Before whatever may refuse the request, so that a refusal is in the language of the reader: also when the address leads
     * nowhere.
     */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION)
    Uni<Void> before(ContainerRequestContext request) {
        return visitor.isResident()
                .map(resident -> resident ? visitor.mark() : "")
                .flatMap(reader -> languages.of(request, reader).invoke(language -> prepare(request, reader, language)))
                .replaceWithVoid();
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        frame.toRemember().ifPresent(language -> remember(request, response, ReadersLanguage.NAME, language));
        if (asked(request, EMBEDDED).isPresent()) {
            remember(request, response, EMBEDDED, frame.isEmbedded() ? "1" : "0");
        }
    }

    private void prepare(ContainerRequestContext request, String reader, Language language) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        frame.set(language, path, !reader.isEmpty(), isEmbedded(request));
        frame.readBy(reader);
        if (asked(request, FormGuard.NOT_SAVED).isPresent()) {
            frame.notSaved();
        }
    }

    /** As the address says, or a cookie since an earlier one did. */
    private static boolean isEmbedded(ContainerRequestContext request) {
        return asked(request, EMBEDDED)
                .or(() ->
                        Optional.ofNullable(request.getCookies().get(EMBEDDED)).map(Cookie::getValue))
                .filter("1"::equals)
                .isPresent();
    }

    private static Optional<String> asked(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(name));
    }

    private static void remember(
            ContainerRequestContext request, ContainerResponseContext response, String name, String value) {
        Cookie known = request.getCookies().get(name);
        if (known == null || !known.getValue().equals(value)) {
            NewCookie cookie = new NewCookie.Builder(name)
                    .value(value)
                    .path("/")
                    .httpOnly(true)
                    .secure(true)
                    .sameSite(SameSite.LAX)
                    .build();
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
