package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactChange;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Reason;
import gent.rechtstreeks.lifeevents.facts.Renewal;
import gent.rechtstreeks.lifeevents.facts.Settlement;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Merge;
import gent.rechtstreeks.lifeevents.publish.FactMessages;
import gent.rechtstreeks.lifeevents.publish.FactRules;
import gent.rechtstreeks.registry.statuses.StatusChange;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** The questions and facts of life-events in memory. */
final class Questions {

    private static final Facts FACTS = FactRules.read();
    private static final Period WITHOUT_DATA = Period.ofDays(3);
    private static final Renewal RENEWAL = FactRules.renewing();

    private final Time time;
    private final Register register;
    private final Gate gate;
    private final Map<UUID, Question> open = new LinkedHashMap<>();
    private final Answered answered = new Answered();
    private final Set<UUID> asked = new HashSet<>();

    Questions(Time time, Register register, Gate gate) {
        this.time = time;
        this.register = register;
        this.gate = gate;
        gate.onMerge(this::pass);
    }

    /** Whoever was merged is asked about as the one who stands. */
    Work arrives(FactRequest wire) {
        Question question = new Question(
                wire.getRequestId(),
                gate.standing(wire.getResidentId()),
                wire.getFact(),
                wire.getPurpose(),
                wire.getOn(),
                wire.getLifeEventId(),
                wire.getRequestedAt());
        return asked.contains(question.requestId()) ? Work.NONE : opening(List.of(question), () -> {});
    }

    /** What is on record of somebody whom we know is asked again. */
    Work arrives(StatusChange wire) {
        return gate.find(new Insz(wire.getInsz()))
                .map(resident -> new FactChange(
                        wire.getEventId(),
                        resident,
                        wire.getFact(),
                        wire.getChangedOn(),
                        CivilDay.of(wire.getRecordedAt())))
                .map(change -> opening(
                        RENEWAL.onChange(change, answered.about(change), openAbout(change), time.today(), time.now()),
                        () -> {}))
                .orElse(Work.NONE);
    }

    /** Of what is over it is asked, once, what came after; of the dead nothing. */
    Work expire() {
        List<Fact> expired = answered.expired(time.today());
        List<Question> again = expired.stream()
                .filter(fact -> !gate.isDead(fact.residentId()))
                .flatMap(fact -> RENEWAL.onExpiry(fact, answered.like(fact), openAbout(fact), time.today(), time.now()))
                .toList();
        return expired.isEmpty() ? Work.NONE : opening(again, () -> answered.askedAgain(expired));
    }

    private Work opening(List<Question> questions, Runnable also) {
        return new Work(
                () -> {
                    questions.stream()
                            .filter(question -> asked.add(question.requestId()))
                            .forEach(question -> open.put(question.requestId(), question));
                    also.run();
                },
                List.of());
    }

    /** Each open question gets its answer. */
    Work answer() {
        List<SpecificRecord> told = new ArrayList<>();
        Set<UUID> waiting = new HashSet<>();
        Answered after = answered.copy();
        for (Question question : open.values()) {
            Settlement settlement = Settlement.of(
                    verdict(question, after),
                    question,
                    bank(question),
                    after.about(question),
                    WITHOUT_DATA,
                    time.now());
            if (settlement instanceof Settlement.Waits) {
                waiting.add(question.requestId());
            }
            if (settlement instanceof Settlement.Told(Fact fact, LocalDate askAgainOn)) {
                after.learn(fact, askAgainOn);
                told.add(FactMessages.wire(fact, question));
            }
        }
        return open.isEmpty()
                ? Work.NONE
                : new Work(
                        () -> {
                            answered.become(after);
                            open.keySet().retainAll(waiting);
                        },
                        told);
    }

    /** What is known answers, unless it is in doubt, or the question is our own. */
    private Verdict verdict(Question question, Answered known) {
        boolean doubt = open.values().stream()
                .filter(other -> other.reason() == Reason.CHANGED && isLike(other, question))
                .anyMatch(other -> !question.on().isBefore(other.on()));
        return question.isOurOwn() || doubt
                ? FACTS.askAfresh(question, time.today())
                : FACTS.decide(question, known.about(question), time.today());
    }

    private static boolean isLike(Question one, Question other) {
        return one.residentId().equals(other.residentId()) && one.fact().equals(other.fact());
    }

    private Answer bank(Question question) {
        return register.bank().ask(gate.person(question.residentId()), question.on(), time.now());
    }

    private List<Question> openAbout(FactChange change) {
        return openAbout(change.residentId(), change.fact());
    }

    private List<Question> openAbout(Fact fact) {
        return openAbout(fact.residentId(), fact.fact());
    }

    private List<Question> openAbout(UUID resident, String fact) {
        return open.values().stream()
                .filter(question -> question.residentId().equals(resident)
                        && question.fact().equals(fact))
                .toList();
    }

    /** All that is known and asked of the younger is known and asked of the survivor. */
    private void pass(Merge merge) {
        answered.pass(merge.youngerId(), merge.survivorId());
        open.replaceAll((id, question) -> question.residentId().equals(merge.youngerId())
                ? new Question(
                        question.requestId(),
                        merge.survivorId(),
                        question.fact(),
                        question.purpose(),
                        question.on(),
                        question.lifeEventId(),
                        question.requestedAt(),
                        question.reason())
                : question);
    }

    /** Whether any waits for its source. */
    boolean areOpen() {
        return !open.isEmpty();
    }

    /** Whether anything is over of which nobody has asked yet what came after. */
    boolean hasWork() {
        return areOpen() || !answered.expired(time.today()).isEmpty();
    }
}
