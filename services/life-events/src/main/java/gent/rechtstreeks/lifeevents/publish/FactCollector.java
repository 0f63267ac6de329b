package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import gent.rechtstreeks.lifeevents.facts.store.FactRequests;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.facts.store.KnownFacts;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.facts.store.QuestionsOpened;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Answers open questions for facts: from the store what still holds, from its source the rest, in one call for many. What
 * has no answer now stays open. Each source has a lane of its own: the questions to one wait for that one only.
 */
@ApplicationScoped
class FactCollector {

    private final FactRequests requests;
    private final FactStore store;
    private final Facts facts;
    private final FactDeclarations declarations;
    private final FactSources sources;
    private final FactAnswers answers;
    private final World world;
    private final LifeEventsConfig config;
    private final Clock clock;
    private final WorkLoop loop;
    private final Lanes lanes;

    FactCollector(
            FactRequests requests,
            FactStore store,
            Facts facts,
            FactDeclarations declarations,
            FactSources sources,
            FactAnswers answers,
            World world,
            LifeEventsConfig config,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.facts = facts;
        this.declarations = declarations;
        this.sources = sources;
        this.answers = answers;
        this.world = world;
        this.config = config;
        this.clock = clock;
        this.loop = new WorkLoop("fact collector", this::answerDue);
        this.lanes = new Lanes(loop::ring);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        lanes.stop();
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionsOpened questions) {
        loop.ring();
    }

    /** How long to rest before the next. What no source is asked for is answered here and now. */
    private Duration answerDue() {
        Set<String> busy = declarations.askedOf(lanes.busy());
        List<OpenQuestion> taken = QuarkusTransaction.requiringNew()
                .call(() -> requests.take(clock.instant(), config.batch(), config.lease(), busy));
        Map<Optional<String>, List<OpenQuestion>> bySource = taken.stream()
                .collect(Collectors.groupingBy(
                        open -> declarations.sourceOf(open.question().fact())));
        bySource.forEach((source, questions) -> source.ifPresentOrElse(
                asked -> lanes.begin(asked, () -> settle(questions, sources.ask(asked, toBeAsked(questions)))),
                () -> settle(questions, Map.of())));
        return taken.size() == config.batch() ? Duration.ZERO : untilTheNextIsDue();
    }

    private Duration untilTheNextIsDue() {
        Set<String> busy = declarations.askedOf(lanes.busy());
        Optional<Instant> due = QuarkusTransaction.requiringNew().call(() -> requests.nextDue(busy));
        return WorkLoop.restUntil(due, clock.instant(), config.poll());
    }

    private void settle(List<OpenQuestion> questions, Map<UUID, Answer> answered) {
        new Halving<OpenQuestion>(batch -> answers.settle(batch, answered), answers::postpone, world::check)
                .run(questions);
    }

    /** The source hears only of those for whom there is a ground and no answer yet. */
    private List<OpenQuestion> toBeAsked(List<OpenQuestion> taken) {
        Set<UUID> residents = taken.stream().map(OpenQuestion::residentId).collect(Collectors.toSet());
        KnownFacts known = QuarkusTransaction.requiringNew().call(() -> store.of(residents));
        LocalDate today = CivilDay.today(clock);
        return taken.stream()
                .filter(open -> known.decide(open.question(), facts, today) instanceof Verdict.Ask)
                .toList();
    }
}
