package gent.rechtstreeks.portal.ask;

import gent.rechtstreeks.portal.ask.RightNamesApi.Rights;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How rights are called. It is the same for everybody and seldom changes, so it is asked now and then only. */
@ApplicationScoped
public class RightNames {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Kept(Rights rights, Instant until) {}

    private final RightNamesApi eligibility;
    private final Parts parts;
    private final Clock clock;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(null, Instant.MIN));

    RightNames(@RestClient RightNamesApi eligibility, Parts parts, Clock clock) {
        this.eligibility = eligibility;
        this.parts = parts;
        this.clock = clock;
    }

    /** The names in that language, by right; without those that are not known now. */
    public Uni<Map<String, String>> in(String language) {
        Kept known = kept.get();
        return clock.instant().isBefore(known.until())
                ? Uni.createFrom().item(names(known.rights(), language))
                : asked(language);
    }

    private Uni<Map<String, String>> asked(String language) {
        return parts.of(Service.ELIGIBILITY, eligibility.rights())
                .invoke(part -> part.toOptional().ifPresent(this::keep))
                .map(part ->
                        part.toOptional().map(rights -> names(rights, language)).orElse(Map.of()));
    }

    private void keep(Rights rights) {
        kept.set(new Kept(rights, clock.instant().plus(KEPT)));
    }

    static Map<String, String> names(Rights rights, String language) {
        return rights.rights().stream()
                .flatMap(right -> right.name().stream()
                        .filter(name -> name.language().equals(language))
                        .map(name -> Map.entry(right.right(), name.text())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
