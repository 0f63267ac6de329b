package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.EligibilityApi;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts together the page of one right. */
@ApplicationScoped
class OneRight {

    private final EligibilityApi eligibility;
    private final Granted granted;
    private final Parts parts;

    OneRight(@RestClient EligibilityApi eligibility, Granted granted, Parts parts) {
        this.eligibility = eligibility;
        this.granted = granted;
        this.parts = parts;
    }

    Uni<RightPage> page(Caller caller, UUID id, Done done, Trouble trouble) {
        return Uni.combine()
                .all()
                .unis(parts.of(Service.ELIGIBILITY, eligibility.assessment(caller, id)), granted.explained(caller, id))
                .with((answer, decision) -> new RightPage(id, answer, decision, done, trouble));
    }
}
