package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.ask.AskedFact;
import gent.rechtstreeks.lifeevents.ask.SourceDown;
import gent.rechtstreeks.lifeevents.ask.SourcesOfFacts;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import gent.rechtstreeks.lifeevents.facts.FactType;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Puts open questions to their source: one call for all that it is asked. */
@ApplicationScoped
class FactSources {

    private static final Logger LOG = Logger.getLogger(FactSources.class);

    private final IdentityStore identities;
    private final FactDeclarations declarations;
    private final SourcesOfFacts sources;

    FactSources(IdentityStore identities, FactDeclarations declarations, SourcesOfFacts sources) {
        this.identities = identities;
        this.declarations = declarations;
        this.sources = sources;
    }

    /** The answers by request; a question that has none now is left out. */
    Map<UUID, Answer> ask(String source, List<OpenQuestion> questions) {
        Map<UUID, Answer> answers = new HashMap<>();
        if (!questions.isEmpty()) {
            Map<UUID, Insz> numbers = numbers(questions);
            new Halving<OpenQuestion>(some -> ask(source, some, numbers, answers), FactSources::leaveOpen, () -> {})
                    .run(questions);
        }
        return answers;
    }

    private void ask(String source, List<OpenQuestion> questions, Map<UUID, Insz> numbers, Map<UUID, Answer> answers) {
        try {
            answers.putAll(sources.answers(
                    source, questions.stream().map(open -> asked(open, numbers)).toList()));
        } catch (SourceDown down) {
            LOG.warnf("%d questions wait on: %s", questions.size(), down.getMessage());
        }
    }

    private AskedFact asked(OpenQuestion open, Map<UUID, Insz> numbers) {
        Question question = open.question();
        FactType type = declarations.find(question.fact()).orElseThrow().type();
        return new AskedFact(
                open.requestId(),
                numbers.get(open.residentId()),
                question.fact(),
                type,
                question.purpose(),
                question.on());
    }

    private static void leaveOpen(OpenQuestion open, RuntimeException fault) {
        LOG.warnf("Question %s waits on: %s", open.requestId(), FaultWords.of(fault));
    }

    private Map<UUID, Insz> numbers(List<OpenQuestion> questions) {
        Set<UUID> residents = questions.stream().map(OpenQuestion::residentId).collect(Collectors.toSet());
        return QuarkusTransaction.requiringNew().call(() -> identities.numbers(residents));
    }
}
