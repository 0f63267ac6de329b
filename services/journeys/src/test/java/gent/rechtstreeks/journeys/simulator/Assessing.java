package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.eligibility.arrive.ArrivedLifeEvent;
import gent.rechtstreeks.eligibility.arrive.FactDoor;
import gent.rechtstreeks.eligibility.arrive.LifeEventDoor;
import gent.rechtstreeks.eligibility.assess.Asked;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Question;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.rules.JavaRuleBook;
import gent.rechtstreeks.eligibility.assess.rules.ParameterTable;
import gent.rechtstreeks.eligibility.assess.rules.SignOffs;
import gent.rechtstreeks.eligibility.publish.AssessmentEvents;
import gent.rechtstreeks.factrequests.FactRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** eligibility in memory: what it decides is the service's own, only rows are maps here. */
final class Assessing {

    private static final Assessor ASSESSOR = assessor();

    private final Time time;
    private final Bug bug;
    private final Map<UUID, LifeEvent> events = new LinkedHashMap<>();
    private final Map<UUID, Household> households = new LinkedHashMap<>();
    private final Map<FactKey, Fact> facts = new LinkedHashMap<>();
    private final Map<UUID, Question> questions = new LinkedHashMap<>();
    private final Set<UUID> answered = new HashSet<>();
    private final Map<UUID, Map<UUID, Assessed>> assessed = new LinkedHashMap<>();

    Assessing(Time time, Bug bug) {
        this.time = time;
        this.bug = bug;
    }

    private static Assessor assessor() {
        SignOffs signOffs = SignOffs.parse(List.of("waste-bags"));
        JavaRuleBook rules =
                JavaRuleBook.ofAllRights(ParameterTable.ofTheRules().signedOff(signOffs.rights()));
        return new Assessor(rules, new GrantGuard(signOffs.rights().keySet()));
    }

    Work arrives(gent.rechtstreeks.lifeevents.LifeEvent wire) {
        ArrivedLifeEvent arrived = LifeEventDoor.read(wire);
        LifeEvent event = arrived.event();
        Desk desk = new Desk();
        arrived.households().forEach(desk::take);
        if (isNews(event) && !isOverlooked(event)) {
            desk.events.put(event.lifeEventId(), event);
            desk.give(event, ASSESSOR.onLifeEvent(desk.situation(event), desk.before(event)));
        }
        return desk.work();
    }

    private boolean isOverlooked(LifeEvent event) {
        return bug == Bug.ANNULMENT_NOT_ASSESSED && event.trigger().isEmpty();
    }

    private boolean isNews(LifeEvent event) {
        LifeEvent known = events.get(event.lifeEventId());
        return known == null || known.version() < event.version() || bug == Bug.OLDER_VERSION_ASSESSED;
    }

    Work arrives(gent.rechtstreeks.facts.Fact wire) {
        Fact fact = FactDoor.read(wire);
        Fact known = facts.get(fact.key());
        if (known != null && known.version() > fact.version()) {
            return Work.NONE;
        }
        Desk desk = new Desk();
        desk.facts.put(fact.key(), fact);
        questions.values().stream()
                .filter(question -> question.about().equals(fact.key()))
                .forEach(question -> desk.answered.add(question.id()));
        waitingFor(fact.key())
                .forEach(event -> desk.give(event, ASSESSOR.onFacts(desk.situation(event), desk.before(event))));
        return desk.work();
    }

    private List<LifeEvent> waitingFor(FactKey fact) {
        return events.values().stream()
                .filter(event -> of(event.lifeEventId()).stream()
                        .flatMap(one -> one.missing().stream())
                        .anyMatch(missing -> missing.key().equals(fact)))
                .toList();
    }

    List<Assessed> of(UUID lifeEvent) {
        return List.copyOf(assessed.getOrDefault(lifeEvent, Map.of()).values());
    }

    Map<UUID, LifeEvent> events() {
        return events;
    }

    Map<UUID, Household> households() {
        return households;
    }

    /** What one message changes, on top of what is known, until it is committed. */
    private final class Desk {

        private final Map<UUID, LifeEvent> events = new LinkedHashMap<>(Assessing.this.events);
        private final Map<UUID, Household> households = new LinkedHashMap<>(Assessing.this.households);
        private final Map<FactKey, Fact> facts = new LinkedHashMap<>(Assessing.this.facts);
        private final Set<UUID> answered = new HashSet<>(Assessing.this.answered);
        private final Map<UUID, Question> questions = new LinkedHashMap<>(Assessing.this.questions);
        private final Map<UUID, Map<UUID, Assessed>> changed = new LinkedHashMap<>();
        private final List<SpecificRecord> told = new ArrayList<>();

        void take(Household household) {
            households.merge(
                    household.id(),
                    household,
                    (old, other) -> other.version() > old.version() || bug == Bug.OLDER_HOUSEHOLD_KEPT ? other : old);
        }

        Situation situation(LifeEvent event) {
            return new Situation(event, households.get(event.householdId()), new KnownFacts(facts.values(), answered));
        }

        List<Assessed> before(LifeEvent event) {
            return of(event.lifeEventId());
        }

        void give(LifeEvent event, List<Assessed> changes) {
            Map<UUID, Assessed> all = changed.computeIfAbsent(
                    event.lifeEventId(), id -> new LinkedHashMap<>(assessed.getOrDefault(id, Map.of())));
            for (Assessed change : changes) {
                all.put(change.id(), change);
                told.add(AssessmentEvents.wire(change, event, time.now()));
            }
            Asked asked = asked();
            all.values().stream()
                    .flatMap(one -> Question.of(one.assessment(), event).stream())
                    .filter(asked::admit)
                    .forEach(this::ask);
        }

        private Asked asked() {
            Asked asked = new Asked();
            questions.values().forEach(one -> asked.remember(one.id(), one.about(), answered.contains(one.id())));
            return asked;
        }

        private void ask(Question question) {
            questions.put(question.id(), question);
            told.add(FactRequest.newBuilder()
                    .setRequestId(question.id())
                    .setResidentId(question.about().residentId())
                    .setFact(question.about().fact())
                    .setPurpose(question.purpose())
                    .setOn(question.on())
                    .setLifeEventId(question.lifeEventId())
                    .setRequestedAt(time.now())
                    .build());
        }

        Work work() {
            return new Work(
                    () -> {
                        Assessing.this.events.putAll(events);
                        Assessing.this.households.putAll(households);
                        Assessing.this.facts.putAll(facts);
                        Assessing.this.answered.addAll(answered);
                        Assessing.this.questions.putAll(questions);
                        assessed.putAll(changed);
                    },
                    told);
        }
    }
}
