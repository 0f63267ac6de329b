package gent.rechtstreeks.lifeevents.publish;

import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.hold.Death;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Forgotten;
import gent.rechtstreeks.lifeevents.hold.Kind;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Strangers in a batch that is tried twice. Ripe far in the future: the ripener at work takes none of it. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class NobodysBusinessTest {

    private static final Instant RIPE = Instant.parse("2090-01-01T00:00:00Z");

    @Inject
    NobodysBusiness nobodysBusiness;

    @Inject
    EventRegister register;

    private final Death death = new Death(
            "event-" + UUID.randomUUID(),
            1,
            Status.VALID,
            adult(7500).insz(),
            Set.of(),
            LocalDate.of(2026, 3, 1),
            TestClock.START);

    @Test
    void whatEndedInAnEarlierTryOfTheBatchDoesNotComeBack() {
        List<HeldEvent> batch = List.of(held());
        assertThat(nobodysBusiness.end(batch)).isEmpty();
        assertThat(nobodysBusiness.end(batch)).isEmpty();
    }

    @Test
    void ofAStrangerOnlyThatItCameIsKept() {
        nobodysBusiness.end(List.of(held()));
        assertThat(forgotten()).contains(new Forgotten(Kind.DEATH, 1));
    }

    private Optional<Forgotten> forgotten() {
        return QuarkusTransaction.requiringNew()
                .call(() -> register.lock(List.of(death.lifeEventId())).forgotten(death.lifeEventId()));
    }

    private HeldEvent held() {
        QuarkusTransaction.requiringNew().run(() -> register.lock(List.of(death.lifeEventId()))
                .hold(new EventState.Held(death, RIPE), TopicProbe.envelope("key", null), TestClock.START));
        return new HeldEvent(death, UUID.randomUUID(), null, 0);
    }
}
