package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import gent.rechtstreeks.lifeevents.publish.FactMessages;
import gent.rechtstreeks.lifeevents.publish.FactRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** The questions and facts of life-events in memory, and the social security bank that it asks. */
final class Questions {

    private static final Facts FACTS = FactRules.read();

    private final Time time;
    private final Register register;
    private final Gate gate;
    private final Map<UUID, Question> open = new LinkedHashMap<>();
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private final Set<UUID> asked = new HashSet<>();

    Questions(Time time, Register register, Gate gate) {
        this.time = time;
        this.register = register;
        this.gate = gate;
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
        Boolean says = register.reimbursement(gate.person(question.residentId()));
        LocalDate begin = question.on().withDayOfYear(1);
        return says == null
                ? new Answer(null, null, null, time.now())
                : new Answer(says, begin, begin.plusYears(1), time.now());
    }

    private static String key(Question question) {
        return question.residentId() + "/" + question.fact();
    }

    /** Whether any waits for its source. */
    boolean areOpen() {
        return !open.isEmpty();
    }
}
