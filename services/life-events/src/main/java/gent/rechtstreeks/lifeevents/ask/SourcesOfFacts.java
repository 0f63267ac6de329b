package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.ask.FactsAnswer.Heard;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.facts.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The authentic sources of facts. Each has a guard of its own: one that keeps failing is left alone, the others are not. */
@ApplicationScoped
public class SourcesOfFacts {

    /** How many numbers in a row may stand for one person; a ring of them ends too. */
    private static final int HOPS = 3;

    private final AuthenticSourceApi api;
    private final LifeEventsConfig config;
    private final AnsweredNumbers numbers;
    private final Clock clock;
    private final Map<String, SourceGuard> guards = new ConcurrentHashMap<>();

    SourcesOfFacts(@RestClient AuthenticSourceApi api, LifeEventsConfig config, Clock clock) {
        this.api = api;
        this.config = config;
        this.numbers = new AnsweredNumbers(config.onlySynthetic());
        this.clock = clock;
    }

    /**
     * What this source says, by reference; what it says nothing of is left out. One call, and one more where it only says
     * that another number stands; or {@link SourceDown}.
     */
    public Map<UUID, Answer> answers(String source, List<AskedFact> asked) {
        Map<UUID, Answer> answers = new HashMap<>();
        List<AskedFact> open = asked;
        for (int hop = 0; hop < HOPS && !open.isEmpty(); hop++) {
            Heard heard = ask(source, open);
            answers.putAll(heard.answers());
            open = heard.again();
        }
        return answers;
    }

    private Heard ask(String source, List<AskedFact> asked) {
        FactsQuestion question = FactsQuestion.of(source, asked);
        return guard(source).ask(() -> api.facts(question), FactsAnswer.class).heard(asked, numbers, clock.instant());
    }

    private SourceGuard guard(String source) {
        return guards.computeIfAbsent(source, name -> new SourceGuard(name, config.sourceTimeout()));
    }
}
