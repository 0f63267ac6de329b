package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Refusal;
import gent.rechtstreeks.portal.login.OutOfReach;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever goes wrong ends in a page that says what to do, and nothing of what went wrong inside. */
@ApplicationScoped
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    /** What a reader can understand of it. */
    enum Kind {
        NOT_FOUND(404),
        NOT_FOR_YOU(403),
        NOT_KNOWN_YET(403),
        BAD_FORM(400),
        NO_COOKIES(400),
        BROKEN(500),
        OUT_OF_REACH(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        static Kind of(int status) {
            return switch (status) {
                case 404, 405, 410 -> NOT_FOUND;
                case 401, 403 -> NOT_FOR_YOU;
                case 400, 409, 413, 415, 422 -> BAD_FORM;
                default -> BROKEN;
            };
        }
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance error(Kind kind);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return page(Kind.NOT_FOR_YOU);
    }

    @ServerExceptionMapper
    Response refusedByAService(ClientWebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        return page(status == 403 ? refusal(answer) : Kind.of(status));
    }

    /** As long as no event has made a resident known; else they sent what no page of ours offers them. */
    private static Kind refusal(ClientWebApplicationException answer) {
        return Refusal.of(answer).type().equals("unknownResident") ? Kind.NOT_KNOWN_YET : Kind.BAD_FORM;
    }

    @ServerExceptionMapper
    Response answered(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        return status < 400 ? answer.getResponse() : page(Kind.of(status));
    }

    /** It passes, and whoever was logged in still is. */
    @ServerExceptionMapper
    Response outOfReach(OutOfReach outage) {
        return page(Kind.OUT_OF_REACH);
    }

    @ServerExceptionMapper
    Response broken(RuntimeException failure) {
        LOG.error("A page failed", WordlessFailure.of(failure));
        return page(Kind.BROKEN);
    }

    private static Response page(Kind kind) {
        return Response.status(kind.status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Pages.error(kind))
                .build();
    }
}
