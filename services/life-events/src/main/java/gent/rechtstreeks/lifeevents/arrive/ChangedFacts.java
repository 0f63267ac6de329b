package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactChange;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Renewal;
import gent.rechtstreeks.lifeevents.facts.store.FactRequests;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.facts.store.KnownFacts;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.facts.store.QuestionsOpened;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What changed becomes questions, as far as we asked for it before. Of a stranger, or of a fact that nobody needed,
 * nothing: a change is no reason to use data anew.
 */
@ApplicationScoped
class ChangedFacts {

    private final IdentityStore identities;
    private final FactStore store;
    private final FactRequests requests;
    private final Renewal renewal;
    private final Clock clock;
    private final Event<QuestionsOpened> bell;

    ChangedFacts(
            IdentityStore identities,
            FactStore store,
            FactRequests requests,
            Renewal renewal,
            Clock clock,
            Event<QuestionsOpened> bell) {
        this.identities = identities;
        this.store = store;
        this.requests = requests;
        this.renewal = renewal;
        this.clock = clock;
        this.bell = bell;
    }

    /** A change, and the message that told of it. */
    record Told(ChangedStatus change, Envelope envelope) {

        private FactChange of(Map<Insz, UUID> residents) {
            return change.of(residents.get(change.insz()));
        }
    }

    void take(List<Told> told) {
        Map<Insz, UUID> residents = standing(
                told.stream().map(one -> one.change().insz()).distinct().toList());
        if (!residents.isEmpty()) {
            Instant now = clock.instant();
            requests.openNew(questions(told, residents, now), now);
            bell.fire(new QuestionsOpened());
        }
    }

    /** Under lock: whoever is merged meanwhile takes these questions along. */
    private Map<Insz, UUID> standing(List<Insz> numbers) {
        Map<Insz, UUID> found = identities.find(numbers);
        Map<UUID, UUID> standing = identities.standing(found.values());
        found.replaceAll((number, resident) -> standing.get(resident));
        return found;
    }

    private List<OpenQuestion> questions(List<Told> told, Map<Insz, UUID> residents, Instant now) {
        Set<UUID> ids = Set.copyOf(residents.values());
        // The open ones first: one that is answered in between then counts twice rather than never.
        List<Question> open = requests.openOf(ids);
        KnownFacts known = store.of(ids);
        return told.stream()
                .filter(one -> residents.containsKey(one.change().insz()))
                .flatMap(one -> again(one.of(residents), known, open, now)
                        .map(question -> OpenQuestion.causedBy(one.envelope(), question)))
                .toList();
    }

    private Stream<Question> again(FactChange change, KnownFacts known, List<Question> open, Instant now) {
        List<Question> about = open.stream()
                .filter(question -> question.residentId().equals(change.residentId())
                        && question.fact().equals(change.fact()))
                .toList();
        List<Fact> stored = known.about(change.residentId(), change.fact());
        return renewal.onChange(change, stored, about, CivilDay.of(now), now).stream();
    }
}
