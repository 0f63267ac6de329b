package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.eligibility.assess.Asked;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.MoveStatus;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import gent.rechtstreeks.eligibility.assess.Question;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.publish.AssessmentEvents;
import gent.rechtstreeks.factrequests.FactRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** All rows of eligibility in memory; whoever works on a copy has changed nothing before it takes their place. */
record Desk(
        Bug bug,
        Map<UUID, LifeEvent> events,
        Map<UUID, PersonChange> changes,
        Map<UUID, Household> households,
        Words words,
        Days days,
        Map<UUID, Map<UUID, Assessed>> assessed) {

    Desk(Bug bug) {
        this(
                bug,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new Words(bug),
                new Days(),
                new LinkedHashMap<>());
    }

    Desk copy() {
        return new Desk(
                bug,
                new LinkedHashMap<>(events),
                new LinkedHashMap<>(changes),
                new LinkedHashMap<>(households),
                words.copy(),
                days.copy(),
                new LinkedHashMap<>(assessed));
    }

    void take(Household household) {
        households.merge(
                household.id(),
                household,
                (old, other) -> other.version() > old.version() || bug == Bug.OLDER_HOUSEHOLD_KEPT ? other : old);
    }

    /** Whether this was a newer version. */
    boolean take(LifeEvent event) {
        LifeEvent known = events.get(event.lifeEventId());
        boolean isNews = known == null || known.version() < event.version() || bug == Bug.OLDER_VERSION_ASSESSED;
        if (isNews) {
            events.put(event.lifeEventId(), event);
        }
        return isNews;
    }

    /** A newer version of a death or a merge, with the one whose place it takes; none when it is older. */
    List<PersonChange> take(PersonChange change) {
        PersonChange before = changes.get(change.lifeEventId());
        if (before != null && before.version() >= change.version()) {
            return List.of();
        }
        changes.put(change.lifeEventId(), change);
        return before == null ? List.of(change) : List.of(before, change);
    }

    /** The life events that name one of the people of whom they speak, and those of their households. */
    List<LifeEvent> reachedBy(List<PersonChange> versions) {
        return events.values().stream()
                .filter(event -> versions.stream().anyMatch(change -> reaches(change, event)))
                .sorted(Comparator.comparing(LifeEvent::lifeEventId))
                .toList();
    }

    private boolean reaches(PersonChange change, LifeEvent event) {
        return event.householdId().equals(change.householdId())
                || people().meet(event.named(), change.people())
                || people().meet(membersOf(event.householdId()), change.people());
    }

    KnownPeople people() {
        return KnownPeople.of(changes.values());
    }

    private List<UUID> membersOf(UUID household) {
        return households.get(household).members().stream()
                .map(Member::residentId)
                .toList();
    }

    Situation situation(LifeEvent event) {
        return situation(event, households.get(event.householdId()), people());
    }

    /** As if these changes had not come: whom they struck lives where they lived before. */
    Situation without(Collection<PersonChange> changes, LifeEvent event, Desk before) {
        Household household = households.get(event.householdId());
        Set<UUID> struck =
                changes.stream().flatMap(change -> change.people().stream()).collect(Collectors.toSet());
        Household earlier = before.households().get(event.householdId());
        Household whole = earlier == null ? household : household.withAgain(struck, earlier);
        return situation(event, whole, before.people());
    }

    private Situation situation(LifeEvent event, Household household, KnownPeople people) {
        Stream<UUID> concerned = Stream.concat(membersOf(event.householdId()).stream(), event.named().stream());
        List<Fact> said = words.of(concerned.flatMap(people::idsOf).collect(Collectors.toSet()));
        return new Situation(event, household, new KnownFacts(said, words.answered()), people);
    }

    List<Assessed> of(LifeEvent event) {
        return of(event.lifeEventId());
    }

    List<Assessed> of(UUID lifeEvent) {
        return List.copyOf(assessed.getOrDefault(lifeEvent, Map.of()).values());
    }

    /** Puts the changes on the pile; what is told are the new revisions, then the questions that are open. */
    List<SpecificRecord> give(LifeEvent stored, List<Assessed> changed, Instant now) {
        LifeEvent event = situation(stored).event();
        List<SpecificRecord> told = new ArrayList<>();
        Map<UUID, Assessed> all = new LinkedHashMap<>(assessed.getOrDefault(event.lifeEventId(), Map.of()));
        for (Assessed change : changed) {
            all.put(change.id(), change);
            told.add(AssessmentEvents.wire(change, event, now));
        }
        assessed.put(event.lifeEventId(), all);
        Asked asked = words.asked();
        all.values().stream()
                .flatMap(one -> Question.of(one.assessment(), event).stream())
                .filter(asked::admit)
                .forEach(question -> told.add(ask(question, now)));
        return told;
    }

    private FactRequest ask(Question question, Instant now) {
        words.ask(question);
        return FactRequest.newBuilder()
                .setRequestId(question.id())
                .setResidentId(question.about().residentId())
                .setFact(question.about().fact())
                .setPurpose(question.purpose())
                .setOn(question.on())
                .setLifeEventId(question.lifeEventId())
                .setRequestedAt(now)
                .build();
    }

    /** Whether the household's last move led abroad, and no snapshot has shown it anywhere since. */
    boolean hasLeft(Household household) {
        return household.zone() == null
                && events.values().stream()
                        .filter(event -> event.householdId().equals(household.id()))
                        .filter(event -> event instanceof Move move && move.status() == MoveStatus.STANDING)
                        .map(Move.class::cast)
                        .max(Comparator.comparing(Move::day))
                        .filter(Move::abroad)
                        .isPresent();
    }
}
