package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All rights that there are. They are the same for everybody and seldom change, so they are asked now and then only. */
@ApplicationScoped
public class Catalogue {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Kept(List<OfferedRight> rights, Instant until) {}

    private final CatalogueApi eligibility;
    private final Parts parts;
    private final Clock clock;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(List.of(), Instant.MIN));

    Catalogue(@RestClient CatalogueApi eligibility, Parts parts, Clock clock) {
        this.eligibility = eligibility;
        this.parts = parts;
        this.clock = clock;
    }

    public Uni<Part<List<OfferedRight>>> all() {
        Kept known = kept.get();
        return clock.instant().isBefore(known.until())
                ? Uni.createFrom().item(new Part.Got<>(known.rights()))
                : parts.of(Service.ELIGIBILITY, eligibility.rights().map(this::keep));
    }

    private List<OfferedRight> keep(OfferedRights offered) {
        List<OfferedRight> rights = List.copyOf(offered.rights());
        kept.set(new Kept(rights, clock.instant().plus(KEPT)));
        return rights;
    }
}
