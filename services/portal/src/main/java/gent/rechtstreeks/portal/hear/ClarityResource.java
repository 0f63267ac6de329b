package gent.rechtstreeks.portal.hear;

import gent.rechtstreeks.portal.login.FormKey;
import gent.rechtstreeks.portal.login.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** "Was this clear?" at the foot of each page: counted per page, language and day, without who said so. */
@Path("/duidelijk")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ClarityResource {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final ClarityRows rows;
    private final Frame frame;
    private final Clock clock;

    ClarityResource(ClarityRows rows, Frame frame, Clock clock) {
        this.rows = rows;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance thanks();

        static native TemplateInstance clarity(List<ClarityRows.Total> totals);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @RestForm("pagina") String page, @RestForm("antwoord") String answer, @RestForm("sleutel") String form) {
        if (!Frame.isPage(page) || answer == null || !FormKey.isOne(form)) {
            throw new BadRequestException();
        }
        ClarityRows.Answer said = new ClarityRows.Answer(page, frame.language().tag(), answer.equals("ja"));
        rows.count(UUID.fromString(form), said, LocalDate.ofInstant(clock.instant(), HERE));
        return Response.seeOther(URI.create("/duidelijk/bedankt")).build();
    }

    @GET
    @Path("bedankt")
    @PermitAll
    public TemplateInstance thanks() {
        return Pages.thanks();
    }

    @GET
    @RolesAllowed("operator")
    public TemplateInstance totals() {
        return Pages.clarity(rows.totals());
    }
}
