package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.show.ErrorPages.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A form without its token, and whatever comes with a broken one, is refused before any page of ours is asked, with nothing
 * to read. It gets a page here.
 */
@ApplicationScoped
class RefusedForms {

    private static final int REFUSED = 400;

    private final String token;

    RefusedForms(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String token) {
        this.token = token;
    }

    /** Before templates become text: those that come first have the higher number. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == REFUSED && !response.hasEntity()) {
            response.setEntity(ErrorPages.Pages.error(kind(request)), null, MediaType.TEXT_HTML_TYPE);
            if (request.getMethod().equals(HttpMethod.GET)) {
                response.getHeaders().add(HttpHeaders.SET_COOKIE, gone());
            }
        }
    }

    /** Whoever opened the page of a form was given cookies; a browser that brings none back refuses them. */
    private static Kind kind(ContainerRequestContext request) {
        return request.getCookies().isEmpty() ? Kind.NO_COOKIES : Kind.BAD_FORM;
    }

    /** A token that is refused where none is asked for is broken: with it, every page would be refused. */
    private NewCookie gone() {
        return new NewCookie.Builder(token)
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .secure(true)
                .build();
    }
}
