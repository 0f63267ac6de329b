package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Catalogue;
import gent.rechtstreeks.portal.login.Frame;
import gent.rechtstreeks.portal.login.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** All rights that there are, for anybody: who has no answer of the rules yet finds them here. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class CatalogueResource {

    private final Catalogue catalogue;
    private final Frame frame;

    CatalogueResource(Catalogue catalogue, Frame frame) {
        this.catalogue = catalogue;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance catalogue(CataloguePage page);
    }

    @GET
    @Path("rechten/alle")
    public Uni<TemplateInstance> all() {
        Language language = frame.language();
        return catalogue
                .all()
                .map(offered -> CataloguePage.of(offered, language.locale()))
                .map(Pages::catalogue);
    }
}
