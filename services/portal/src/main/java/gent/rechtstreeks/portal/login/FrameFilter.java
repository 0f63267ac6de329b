package gent.rechtstreeks.portal.login;

import gent.rechtstreeks.portal.ask.NotificationsApi;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Finds out what stands around the page. The language is what the reader chose here, else what the resident chose for all
 * messages, else what the browser of somebody unknown would like, else Dutch.
 */
@ApplicationScoped
class FrameFilter {

    private static final String LANGUAGE = "taal";
    private static final String EMBEDDED = "app";

    private final Frame frame;
    private final Visitor visitor;
    private final NotificationsApi notifications;
    private final Parts parts;

    FrameFilter(Frame frame, Visitor visitor, @RestClient NotificationsApi notifications, Parts parts) {
        this.frame = frame;
        this.visitor = visitor;
        this.notifications = notifications;
        this.parts = parts;
    }

    /** Before whatever may refuse the request, so that a refusal is in the language of the reader. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Uni<Void> before(ContainerRequestContext request) {
        return visitor.isResident()
                .flatMap(resident ->
                        language(request, resident).invoke(language -> prepare(request, resident, language)))
                .replaceWithVoid();
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (frame.isPrepared()) {
            remember(request, response, LANGUAGE, frame.language().tag());
        }
        if (frame.isEmbedded()) {
            remember(request, response, EMBEDDED, "1");
        }
    }

    private void prepare(ContainerRequestContext request, boolean resident, Language language) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        frame.set(
                language,
                path,
                resident,
                said(request, EMBEDDED).filter("1"::equals).isPresent());
        frame.readBy(resident ? visitor.mark() : "");
        if (request.getUriInfo().getQueryParameters().containsKey(Frame.AGAIN)) {
            frame.again();
        }
    }

    private Uni<Language> language(ContainerRequestContext request, boolean resident) {
        Optional<Language> chosen = said(request, LANGUAGE).flatMap(Language::known);
        if (chosen.isPresent()) {
            return Uni.createFrom().item(chosen.get());
        }
        return resident ? preferred() : Uni.createFrom().item(liked(request));
    }

    private Uni<Language> preferred() {
        return parts.of(Service.NOTIFICATIONS, notifications.preferences(visitor.caller()))
                .map(part -> part.toOptional()
                        .map(NotificationsApi.Preferences::language)
                        .flatMap(Language::known)
                        .orElse(Language.NL))
                .onFailure()
                .recoverWithItem(Language.NL);
    }

    private static Language liked(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .map(Locale::toLanguageTag)
                .map(Language::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.NL);
    }

    /** In the address, which counts for more, or in a cookie. */
    private static Optional<String> said(ContainerRequestContext request, String name) {
        String asked = request.getUriInfo().getQueryParameters().getFirst(name);
        return Optional.ofNullable(asked)
                .or(() -> Optional.ofNullable(request.getCookies().get(name)).map(Cookie::getValue));
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
