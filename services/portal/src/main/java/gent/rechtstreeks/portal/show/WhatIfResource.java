package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.login.Frame;
import gent.rechtstreeks.portal.show.WhatIfPage.State;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What if: another child, another home, another income. For who is logged in, and for who is not. Nothing is kept of it, so
 * the form answers with the page itself and not with the way to one.
 */
@Path("/wat-als")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class WhatIfResource {

    private final WhatIfAsking asking;
    private final Frame frame;
    private final Clock clock;

    WhatIfResource(WhatIfAsking asking, Frame frame, Clock clock) {
        this.asking = asking;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance whatif(WhatIfPage page);
    }

    @GET
    public Uni<TemplateInstance> form(@RestQuery("voor") String whose) {
        return asking.opened(page(WhatIfForm.empty(whose))).map(Pages::whatif);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<TemplateInstance> look(@BeanParam WhatIfForm form) {
        WhatIfPage page = page(form);
        return form.whose().equals(WhatIfForm.OWN) && !page.mine()
                ? Uni.createFrom().item(Pages.whatif(page.in(State.LOGGED_OUT)))
                : asking.looked(page).map(Pages::whatif);
    }

    private WhatIfPage page(WhatIfForm form) {
        boolean mine = frame.isResident() && !form.whose().equals(WhatIfForm.TYPED);
        YearMonth today = YearMonth.from(clock.instant().atZone(Wording.HERE));
        return WhatIfPage.open(form, mine, today);
    }
}
