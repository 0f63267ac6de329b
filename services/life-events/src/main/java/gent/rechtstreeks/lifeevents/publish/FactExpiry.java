package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Renewal;
import gent.rechtstreeks.lifeevents.facts.store.FactRequests;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.facts.store.KnownFacts;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.facts.store.QuestionsOpened;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A fact of which the period is over becomes a question for what comes after it, once: so 1 January brings the new year's word. */
@ApplicationScoped
class FactExpiry {

    private final FactStore store;
    private final FactRequests requests;
    private final Renewal renewal;
    private final Event<QuestionsOpened> bell;
    private final LifeEventsConfig config;
    private final Clock clock;
    private final WorkLoop loop;

    FactExpiry(
            FactStore store,
            FactRequests requests,
            Renewal renewal,
            Event<QuestionsOpened> bell,
            LifeEventsConfig config,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.renewal = renewal;
        this.bell = bell;
        this.config = config;
        this.clock = clock;
        this.loop = new WorkLoop("expiry of facts", config.poll(), this::askAgain);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    /** Whether there may be more. Taking a fact and opening its question commit together. */
    boolean askAgain() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Fact> expired = store.takeExpired(CivilDay.today(clock), config.batch());
            if (!expired.isEmpty()) {
                open(expired, clock.instant());
            }
            return !expired.isEmpty();
        });
    }

    private void open(List<Fact> expired, Instant now) {
        LocalDate today = CivilDay.of(now);
        Set<UUID> residents = expired.stream().map(Fact::residentId).collect(Collectors.toSet());
        List<Question> asked = requests.openOf(residents);
        KnownFacts known = store.of(residents);
        requests.openNew(
                expired.stream()
                        .flatMap(fact ->
                                renewal.onExpiry(fact, known.about(fact.residentId(), fact.fact()), asked, today, now))
                        .map(OpenQuestion::uncaused)
                        .toList(),
                now);
        bell.fire(new QuestionsOpened());
    }
}
