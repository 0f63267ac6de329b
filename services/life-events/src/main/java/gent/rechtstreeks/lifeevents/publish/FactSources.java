package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.ask.Answers;
import gent.rechtstreeks.lifeevents.ask.SocialSecurityBank;
import gent.rechtstreeks.lifeevents.ask.SourceDown;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Puts open questions to the source: one call for all residents of whom the same is asked. */
@ApplicationScoped
class FactSources {

    private static final Logger LOG = Logger.getLogger(FactSources.class);

    private final IdentityStore identities;
    private final SocialSecurityBank socialSecurityBank;

    FactSources(IdentityStore identities, SocialSecurityBank socialSecurityBank) {
        this.identities = identities;
        this.socialSecurityBank = socialSecurityBank;
    }

    /** The answers by request; a question that has none now is left out. */
    Map<UUID, Answer> ask(List<OpenQuestion> questions) {
        Map<UUID, Answer> answers = new HashMap<>();
        if (!questions.isEmpty()) {
            Map<UUID, Insz> numbers = numbers(questions);
            Halving<OpenQuestion> halving =
                    new Halving<>(same -> ask(same, numbers, answers), FactSources::leaveOpen, () -> {});
            byCall(questions).forEach(halving::run);
        }
        return answers;
    }

    private void ask(List<OpenQuestion> same, Map<UUID, Insz> numbers, Map<UUID, Answer> answers) {
        try {
            answers.putAll(askTogether(same, numbers));
        } catch (SourceDown down) {
            LOG.warnf("%d questions wait on: %s", same.size(), down.getMessage());
        }
    }

    private Map<UUID, Answer> askTogether(List<OpenQuestion> same, Map<UUID, Insz> numbers) {
        Set<Insz> people =
                same.stream().map(open -> numbers.get(open.residentId())).collect(Collectors.toSet());
        SameAsked asked = SameAsked.of(same.getFirst());
        Answers answers = socialSecurityBank.increasedReimbursement(people, asked.on(), asked.purpose());
        Map<UUID, Answer> byRequest = new HashMap<>();
        same.forEach(open -> answers.of(numbers.get(open.residentId()))
                .ifPresent(answer -> byRequest.put(open.question().requestId(), answer)));
        return byRequest;
    }

    private static void leaveOpen(OpenQuestion open, RuntimeException fault) {
        UUID request = open.question().requestId();
        LOG.warnf("Question %s waits on: %s", request, FaultWords.of(fault));
    }

    private static Collection<List<OpenQuestion>> byCall(List<OpenQuestion> questions) {
        return questions.stream()
                .filter(open -> open.question().fact().equals(SocialSecurityBank.INCREASED_REIMBURSEMENT))
                .collect(Collectors.groupingBy(SameAsked::of))
                .values();
    }

    private Map<UUID, Insz> numbers(List<OpenQuestion> questions) {
        Set<UUID> residents = questions.stream().map(OpenQuestion::residentId).collect(Collectors.toSet());
        return QuarkusTransaction.requiringNew().call(() -> identities.numbers(residents));
    }
}
