package gent.rechtstreeks.portal.ask;

import gent.rechtstreeks.portal.PortalConfig;
import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.State;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a service said of the reader for something else, and what one right may not use. */
@ApplicationScoped
public class KnownElsewhere {

    private final FactsApi facts;
    private final Parts parts;
    private final PortalConfig config;

    KnownElsewhere(@RestClient FactsApi facts, Parts parts, PortalConfig config) {
        this.facts = facts;
        this.parts = parts;
        this.config = config;
    }

    /**
     * Of those that a right misses; asked at most once, and only when one of them can be there. Without an answer there is
     * none, and no page says that a part is missing: what a right misses is told in full without it, so the reader hardly
     * waits for it.
     */
    public Uni<List<Fact>> of(Caller caller, List<Missing> missing) {
        Set<String> names = missing.stream()
                .filter(Missing::isYoursAndNotToBeAsked)
                .map(Missing::fact)
                .collect(Collectors.toSet());
        return names.isEmpty() ? Uni.createFrom().item(List.of()) : asked(caller, names);
    }

    private Uni<List<Fact>> asked(Caller caller, Set<String> names) {
        return parts.of(Service.LIFE_EVENTS, facts.facts(caller, caller.getLanguage()))
                .ifNoItem()
                .after(config.patienceForHints())
                .fail()
                .onFailure()
                .recoverWithItem(new Part.Missing<>(Service.LIFE_EVENTS))
                .map(part -> part.toOptional().map(all -> found(all, names)).orElse(List.of()));
    }

    private static List<Fact> found(Facts all, Set<String> names) {
        return all.facts().stream()
                .filter(fact -> names.contains(fact.fact()) && fact.state() == State.KNOWN)
                .filter(fact -> !isSaidByReader(all, fact.fact()))
                .toList();
    }

    /** What residents say counts for every right: where it is missed all the same, they said it of another time. */
    private static boolean isSaidByReader(Facts all, String name) {
        return all.facts().stream().anyMatch(fact -> fact.selfDeclared() && name.equals(fact.fact()));
    }
}
