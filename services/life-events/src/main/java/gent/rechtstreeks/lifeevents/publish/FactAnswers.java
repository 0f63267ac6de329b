package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Settlement;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import gent.rechtstreeks.lifeevents.facts.store.FactRequests;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.facts.store.KnownFacts;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Settles a batch of questions in one transaction: what each gets as an answer is stored and told. */
@ApplicationScoped
class FactAnswers {

    private static final Logger LOG = Logger.getLogger(FactAnswers.class);

    private final FactRequests requests;
    private final FactStore store;
    private final IdentityStore identities;
    private final Facts facts;
    private final FactMessages messages;
    private final SourceUses uses;
    private final Outbox outbox;
    private final CrashPoints crashPoints;
    private final Clock clock;
    private final Backoff backoff;
    private final Period withoutData;

    FactAnswers(
            FactRequests requests,
            FactStore store,
            IdentityStore identities,
            Facts facts,
            FactMessages messages,
            SourceUses uses,
            Outbox outbox,
            CrashPoints crashPoints,
            LifeEventsConfig config,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.identities = identities;
        this.facts = facts;
        this.messages = messages;
        this.uses = uses;
        this.outbox = outbox;
        this.crashPoints = crashPoints;
        this.clock = clock;
        this.backoff = new Backoff(config.longestPause());
        this.withoutData = config.withoutData();
    }

    /** @param answers of the source, by request; a question that needs one and has none stays open */
    @Transactional(TxType.REQUIRES_NEW)
    void settle(List<OpenQuestion> taken, Map<UUID, Answer> answers) {
        List<OpenQuestion> open = ofThoseWhoStand(requests.lockStillOpen(taken));
        Set<UUID> residents = open.stream().map(OpenQuestion::residentId).collect(Collectors.toSet());
        KnownFacts known = store.of(residents);
        Instant now = clock.instant();
        List<Publication> told = new ArrayList<>();
        for (OpenQuestion question : open) {
            switch (settlement(question.question(), answers.get(question.requestId()), known, now)) {
                case Settlement.Told end -> told.add(tell(question, end, known, now));
                case Settlement.NoNews end -> requests.settleInSilence(question, end.said(), now);
                case Settlement.Waits end -> requests.retry(question, backoff::after, now);
            }
        }
        open.stream()
                .filter(question -> wasRead(answers.get(question.requestId())))
                .flatMap(question -> use(question, now).stream())
                .forEach(told::add);
        outbox.addAll(told);
        crashPoints.reach("facts.before-commit");
    }

    /** A question that cannot be settled for a reason of its own is tried again after a pause. */
    @Transactional(TxType.REQUIRES_NEW)
    void postpone(OpenQuestion question, RuntimeException fault) {
        UUID request = question.question().requestId();
        LOG.warnf("Question %s waits on: %s", request, fault.getClass().getSimpleName());
        requests.lockStillOpen(List.of(question))
                .forEach(open -> requests.retry(open, backoff::after, clock.instant()));
    }

    /** What is asked of somebody who was merged meanwhile is asked of whoever stands for them, soon. */
    private List<OpenQuestion> ofThoseWhoStand(List<OpenQuestion> open) {
        Map<UUID, UUID> standing = open.isEmpty()
                ? Map.of()
                : identities.lockStanding(
                        open.stream().map(OpenQuestion::residentId).toList());
        Map<Boolean, List<OpenQuestion>> stands = open.stream()
                .collect(Collectors.partitioningBy(
                        one -> standing.get(one.residentId()).equals(one.residentId())));
        stands.get(false).forEach(one -> requests.pass(one, standing.get(one.residentId()), clock.instant()));
        return stands.get(true);
    }

    private Settlement settlement(Question question, Answer answer, KnownFacts known, Instant now) {
        Verdict verdict = known.decide(question, facts, CivilDay.of(now));
        return Settlement.of(verdict, question, answer, known.about(question), withoutData, now);
    }

    /** A source that would not say has told nothing that was used. */
    private static boolean wasRead(Answer answer) {
        return answer != null && !answer.isRefused();
    }

    private Optional<Publication> use(OpenQuestion open, Instant now) {
        return facts.groundFor(open.question(), CivilDay.of(now)).map(ground -> uses.read(open, ground));
    }

    private Publication tell(OpenQuestion open, Settlement.Told told, KnownFacts known, Instant now) {
        Fact fact = told.fact();
        if (!known.about(open.question()).contains(fact)) {
            known.learn(fact);
            store.add(fact, told.askAgainOn());
        }
        requests.settle(open, fact.state(), now);
        return messages.of(open, fact);
    }
}
