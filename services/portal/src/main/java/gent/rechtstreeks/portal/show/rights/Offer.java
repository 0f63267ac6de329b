package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Catalogue;
import gent.rechtstreeks.portal.ask.OfferedRight;
import gent.rechtstreeks.portal.ask.Part;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** What of each right that there is nobody has confirmed. */
@ApplicationScoped
class Offer {

    private final Catalogue catalogue;

    Offer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By the name of the right. */
    Uni<Part<Map<String, Marks>>> marks() {
        return catalogue
                .all()
                .map(part -> part.map(rights -> rights.stream()
                        .collect(Collectors.toMap(OfferedRight::right, Marks::of, (one, other) -> one))));
    }
}
