package gent.rechtstreeks.portal.show;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that everybody may read. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class OpenResource {

    @CheckedTemplate(basePath = "")
    static class Pages {
        /** @param loggedOut whether the reader just did that */
        static native TemplateInstance welcome(boolean loggedOut);

        static native TemplateInstance accessibility();

        static native TemplateInstance privacy();
    }

    @GET
    @Path("welkom")
    public TemplateInstance welcome() {
        return Pages.welcome(false);
    }

    /** Where a logout ends. */
    @GET
    @Path("afgemeld")
    public TemplateInstance loggedOut() {
        return Pages.welcome(true);
    }

    /** Where somebody comes whose browser refused what the login needs. */
    @GET
    @Path("zonder-cookies")
    public TemplateInstance withoutCookies() {
        return ErrorPages.Pages.error(ErrorPages.Kind.NO_COOKIES);
    }

    @GET
    @Path("toegankelijkheid")
    public TemplateInstance accessibility() {
        return Pages.accessibility();
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Pages.privacy();
    }
}
