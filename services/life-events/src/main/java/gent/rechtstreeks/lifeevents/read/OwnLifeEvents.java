package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.lifeevents.csv.WordFile;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.hold.ToldEvent;
import gent.rechtstreeks.lifeevents.hold.store.ToldEvents;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What happened to a resident, for that resident alone: as it was told to the other services, not as it still ripens. */
@ApplicationScoped
class OwnLifeEvents {

    private static final Comparator<LifeEventView> NEWEST_FIRST = Comparator.comparing(LifeEventView::occurredOn)
            .thenComparing(LifeEventView::knownSince)
            .reversed()
            .thenComparing(LifeEventView::id);

    private final IdentityStore identities;
    private final ToldEvents events;
    private final Map<String, Map<String, String>> words = WordFile.words();

    OwnLifeEvents(IdentityStore identities, ToldEvents events) {
        this.identities = identities;
        this.events = events;
    }

    @Transactional
    LifeEventsView of(UUID login, String language) {
        UUID resident = identities.standing(Set.of(login)).get(login);
        return new LifeEventsView(events.of(resident).stream()
                .map(own -> view(own, language))
                .sorted(NEWEST_FIRST)
                .toList());
    }

    private LifeEventView view(ToldEvents.Own own, String language) {
        ToldEvent event = own.event();
        Enum<?> state = event.status() == Status.VALID ? event.stage() : event.status();
        return new LifeEventView(
                own.id(),
                event.what(),
                word(event.what(), language),
                event.stage(),
                event.status(),
                word(state, language),
                event.occurredOn(),
                own.since());
    }

    private String word(Enum<?> code, String language) {
        return words.get(code.name()).get(language);
    }

    /** @param lifeEvents the newest first */
    record LifeEventsView(List<LifeEventView> lifeEvents) {}
}
