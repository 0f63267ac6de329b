package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.lifeevents.arrive.BirthReader;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Decision;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Hold;
import gent.rechtstreeks.lifeevents.hold.RipeBirth;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.publish.FactMessages;
import gent.rechtstreeks.lifeevents.publish.FactRules;
import gent.rechtstreeks.lifeevents.publish.WireLifeEvents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** life-events in memory: what it decides is the service's own, only rows and calls are maps and lists here. */
final class Gate {

    private static final Facts FACTS = FactRules.read();

    private final Hold hold = new Hold(Duration.ofHours(1));
    private final Time time;
    private final Register register;
    private final Map<UUID, EventState> events = new TreeMap<>();
    private final Map<UUID, Resident> residents = new LinkedHashMap<>();
    private final Map<UUID, Household> households = new LinkedHashMap<>();
    private final Map<UUID, Question> open = new LinkedHashMap<>();
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private final Set<UUID> asked = new HashSet<>();
    private long minted;

    Gate(Time time, Register register) {
        this.time = time;
        this.register = register;
    }

    Work arrives(gent.rechtstreeks.registry.births.Birth wire) {
        Birth birth = BirthReader.read(wire);
        var known = Optional.ofNullable(events.get(birth.lifeEventId()));
        return hold.decide(known, birth, time.now()) instanceof Decision.Keep(EventState.Held held)
                ? new Work(() -> events.put(birth.lifeEventId(), held), List.of())
                : Work.NONE;
    }

    /** Everything that is ripe now, told with the register's word of this moment. */
    Work ripen() {
        List<Birth> births = events.values().stream()
                .filter(EventState.Held.class::isInstance)
                .map(EventState.Held.class::cast)
                .filter(held -> !held.ripensAt().isAfter(time.now()))
                .map(EventState.Held::birth)
                .sorted(Comparator.comparing(Birth::recordedAt).thenComparing(Birth::lifeEventId))
                .toList();
        return births.isEmpty() ? Work.NONE : tell(births);
    }

    private Work tell(List<Birth> births) {
        Known known = Known.of(List.copyOf(residents.values()), List.copyOf(households.values()));
        Reading reading = Ripening.complete(register.read(Ripening.people(births)), births);
        Set<Insz> leftBehind = Households.leftBehind(known, reading);
        if (!leftBehind.isEmpty()) {
            reading = Ripening.complete(reading.and(register.read(leftBehind)), births);
        }
        Reconciled people = Households.reconcile(known, reading, this::mint);
        List<RipeBirth> ripe = Ripening.ripe(births, people);
        return new Work(
                () -> {
                    people.residentsToStore().forEach(resident -> residents.put(resident.id(), resident));
                    people.householdsToStore().forEach(household -> households.put(household.id(), household));
                    births.forEach(birth -> events.put(birth.lifeEventId(), new EventState.Published(birth.version())));
                },
                ripe.stream().map(one -> WireLifeEvents.of(one, time.now())).toList());
    }

    Work arrives(FactRequest wire) {
        Question question = new Question(
                wire.getRequestId(),
                wire.getResidentId(),
                wire.getFact(),
                wire.getPurpose(),
                wire.getOn(),
                wire.getLifeEventId(),
                wire.getRequestedAt());
        return asked.contains(question.requestId())
                ? Work.NONE
                : new Work(
                        () -> {
                            asked.add(question.requestId());
                            open.put(question.requestId(), question);
                        },
                        List.of());
    }

    /** Each open question gets its answer. */
    Work answer() {
        List<Runnable> changes = new ArrayList<>();
        List<SpecificRecord> told = new ArrayList<>();
        Map<String, List<Fact>> after = new TreeMap<>();
        for (Question question : open.values()) {
            List<Fact> stored =
                    after.computeIfAbsent(key(question), key -> new ArrayList<>(facts.getOrDefault(key, List.of())));
            Fact fact = answer(question, stored);
            stored.add(fact);
            told.add(FactMessages.wire(fact, question));
            changes.add(() -> open.remove(question.requestId()));
        }
        changes.add(() -> facts.putAll(after));
        return told.isEmpty() ? Work.NONE : new Work(() -> changes.forEach(Runnable::run), told);
    }

    private Fact answer(Question question, List<Fact> stored) {
        return switch (FACTS.decide(question, stored, time.today())) {
            case Verdict.NotAllowed no -> Facts.notAllowed(question, stored, time.now());
            case Verdict.FromStore(Fact fact) -> fact;
            case Verdict.Ask(var ground) -> Facts.answered(question, ground, bank(question), stored);
        };
    }

    private Answer bank(Question question) {
        Boolean says = register.reimbursement(
                residents.get(question.residentId()).person().insz());
        LocalDate begin = question.on().withDayOfYear(1);
        return says == null
                ? new Answer(null, null, null, time.now())
                : new Answer(says, begin, begin.plusYears(1), time.now());
    }

    private static String key(Question question) {
        return question.residentId() + "/" + question.fact();
    }

    private UUID mint() {
        return new UUID(0x4000, ++minted);
    }

    /** Whether anything waits for its hour or for its source. */
    boolean hasWork() {
        return !open.isEmpty() || events.values().stream().anyMatch(EventState.Held.class::isInstance);
    }

    Map<UUID, EventState> events() {
        return events;
    }

    Map<UUID, Question> openQuestions() {
        return open;
    }

    Insz person(UUID resident) {
        return residents.get(resident).person().insz();
    }

    /** Who lived there last, by number: ids are random, people are not. */
    String nameOf(UUID household) {
        return households.get(household).members().stream()
                .map(member -> person(member.residentId()).digits())
                .filter(digits -> digits.startsWith("90"))
                .sorted()
                .toList()
                .toString();
    }
}
