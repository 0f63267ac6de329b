package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.EligibilityApi;
import gent.rechtstreeks.portal.ask.OfferedRight;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All rights that there are, whoever asks. */
@ApplicationScoped
class Offer {

    private final EligibilityApi eligibility;
    private final Parts parts;

    Offer(@RestClient EligibilityApi eligibility, Parts parts) {
        this.eligibility = eligibility;
        this.parts = parts;
    }

    Uni<Part<List<OfferedRight>>> all(Caller caller) {
        return parts.of(Service.ELIGIBILITY, eligibility.rights(caller).map(offered -> List.copyOf(offered.rights())));
    }

    /** What of each right nobody has confirmed, by its name. */
    Uni<Part<Map<String, Marks>>> marks(Caller caller) {
        return all(caller)
                .map(part -> part.map(rights -> rights.stream()
                        .collect(Collectors.toMap(OfferedRight::right, Marks::of, (one, other) -> one))));
    }
}
