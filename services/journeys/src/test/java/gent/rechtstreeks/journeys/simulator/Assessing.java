package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.eligibility.arrive.ArrivedBirth;
import gent.rechtstreeks.eligibility.arrive.FactDoor;
import gent.rechtstreeks.eligibility.arrive.LifeEventDoor;
import gent.rechtstreeks.eligibility.assess.Asked;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import gent.rechtstreeks.eligibility.assess.Question;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.rules.JavaRuleBook;
import gent.rechtstreeks.eligibility.assess.rules.ParameterTable;
import gent.rechtstreeks.eligibility.assess.rules.SignOffs;
import gent.rechtstreeks.eligibility.publish.AssessmentEvents;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.lifeevents.LifeEvent;
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
    private final Map<UUID, Birth> births = new LinkedHashMap<>();
    private final Map<UUID, Household> households = new LinkedHashMap<>();
    private final Map<FactKey, Fact> facts = new LinkedHashMap<>();
    private final Map<UUID, Question> questions = new LinkedHashMap<>();
    private final Set<UUID> answered = new HashSet<>();
    private final Map<UUID, Map<UUID, Assessed>> assessed = new LinkedHashMap<>();

    Assessing(Time time) {
        this.time = time;
    }

    private static Assessor assessor() {
        SignOffs signOffs = SignOffs.parse(List.of("waste-bags"));
        JavaRuleBook rules = JavaRuleBook.ofBirth(ParameterTable.ofTheRules().signedOff(signOffs.rights()));
        return new Assessor(rules, new GrantGuard(signOffs.rights().keySet()));
    }

    Work arrives(LifeEvent wire) {
        ArrivedBirth arrived = LifeEventDoor.read(wire);
        Birth birth = arrived.birth();
        Birth known = births.get(birth.lifeEventId());
        if (known != null && known.version() >= birth.version()) {
            return Work.NONE;
        }
        Desk desk = new Desk();
        desk.births.put(birth.lifeEventId(), birth);
        arrived.households().forEach(desk::take);
        desk.give(birth, ASSESSOR.onLifeEvent(desk.situation(birth), desk.before(birth)));
        return desk.work();
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
                .forEach(birth -> desk.give(birth, ASSESSOR.onFacts(desk.situation(birth), desk.before(birth))));
        return desk.work();
    }

    private List<Birth> waitingFor(FactKey fact) {
        return births.values().stream()
                .filter(birth -> of(birth.lifeEventId()).stream()
                        .flatMap(one -> one.missing().stream())
                        .anyMatch(missing -> missing.key().equals(fact)))
                .toList();
    }

    List<Assessed> of(UUID lifeEvent) {
        return List.copyOf(assessed.getOrDefault(lifeEvent, Map.of()).values());
    }

    Map<UUID, Birth> births() {
        return births;
    }

    /** What one message changes, on top of what is known, until it is committed. */
    private final class Desk {

        private final Map<UUID, Birth> births = new LinkedHashMap<>(Assessing.this.births);
        private final Map<UUID, Household> households = new LinkedHashMap<>(Assessing.this.households);
        private final Map<FactKey, Fact> facts = new LinkedHashMap<>(Assessing.this.facts);
        private final Set<UUID> answered = new HashSet<>(Assessing.this.answered);
        private final Map<UUID, Question> questions = new LinkedHashMap<>(Assessing.this.questions);
        private final Map<UUID, Map<UUID, Assessed>> changed = new LinkedHashMap<>();
        private final List<SpecificRecord> told = new ArrayList<>();

        void take(Household household) {
            households.merge(household.id(), household, (old, other) -> other.version() > old.version() ? other : old);
        }

        Situation situation(Birth birth) {
            return new Situation(birth, households.get(birth.householdId()), new KnownFacts(facts.values(), answered));
        }

        List<Assessed> before(Birth birth) {
            return of(birth.lifeEventId());
        }

        void give(Birth birth, List<Assessed> changes) {
            Map<UUID, Assessed> all = changed.computeIfAbsent(
                    birth.lifeEventId(), id -> new LinkedHashMap<>(assessed.getOrDefault(id, Map.of())));
            for (Assessed change : changes) {
                all.put(change.id(), change);
                told.add(AssessmentEvents.wire(change, birth, time.now()));
            }
            Asked asked = asked();
            all.values().stream()
                    .flatMap(one -> Question.of(one.assessment(), birth).stream())
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
                        Assessing.this.births.putAll(births);
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
