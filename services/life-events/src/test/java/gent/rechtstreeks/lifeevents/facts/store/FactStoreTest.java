package gent.rechtstreeks.lifeevents.facts.store;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.facts.TestFacts.known;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two pods at one expired fact. It expires far in the future: the loop at work takes none of it. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class FactStoreTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2089, 12, 31);
    private static final LocalDate OVER = LocalDate.of(2090, 1, 1);

    @Inject
    FactStore store;

    @Inject
    IdentityStore identities;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Test
    void whatIsOverIsTakenByOnePodAndOnce() {
        UUID resident = resident(adult(7600));
        QuarkusTransaction.requiringNew().run(() -> store.add(until(OVER, resident), OVER));

        assertThat(taken(LAST_DAY, resident)).isZero();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(taken(OVER, resident)).isEqualTo(1);
            assertThat(inAnotherTransaction(resident)).isZero();
        });
        assertThat(inAnotherTransaction(resident)).isZero();
    }

    @Test
    void whatOnePodTookAndNeverFinishedIsTakenAgain() {
        UUID resident = resident(adult(7601));
        QuarkusTransaction.requiringNew().run(() -> store.add(until(OVER, resident), OVER));
        QuarkusTransaction.begin();
        assertThat(taken(OVER, resident)).isEqualTo(1);
        QuarkusTransaction.rollback();
        assertThat(inAnotherTransaction(resident)).isEqualTo(1);
    }

    @Test
    void whatWasStoredWhenEveryFactWasYesOrNoIsStillThat() {
        UUID resident = resident(adult(7604));
        QuarkusTransaction.requiringNew().run(() -> store.add(until(OVER, resident), null));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("UPDATE fact SET value_kind = NULL WHERE resident_id = ?1")
                        .setParameter(1, resident)
                        .executeUpdate());
        assertThat(QuarkusTransaction.requiringNew().call(() -> store.of(resident)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualTo(FactValue.of(true)));
    }

    @Test
    void whatHasNoDayIsNotTaken() {
        UUID resident = resident(adult(7602));
        QuarkusTransaction.requiringNew().run(() -> store.add(until(OVER, resident), null));
        assertThat(inAnotherTransaction(resident)).isZero();
    }

    @Test
    void ofTheDeadNothingIsTakenUntilTheirDeathIsTakenBack() {
        UUID resident = resident(adult(7603));
        QuarkusTransaction.requiringNew().run(() -> store.add(until(OVER, resident), OVER));
        deceased(resident, true);
        assertThat(inAnotherTransaction(resident)).isZero();
        deceased(resident, false);
        assertThat(inAnotherTransaction(resident)).isEqualTo(1);
    }

    private void deceased(UUID resident, boolean deceased) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("UPDATE resident SET deceased = ?1 WHERE id = ?2")
                        .setParameter(1, deceased)
                        .setParameter(2, resident)
                        .executeUpdate());
    }

    private long inAnotherTransaction(UUID resident) {
        return QuarkusTransaction.requiringNew().call(() -> taken(OVER, resident));
    }

    private long taken(LocalDate today, UUID resident) {
        return QuarkusTransaction.joiningExisting().call(() -> store.takeExpired(today, 10_000)).stream()
                .filter(fact -> fact.residentId().equals(resident))
                .count();
    }

    private static Fact until(LocalDate until, UUID resident) {
        Fact fact = known(1, true, "2026-01-01", until.toString());
        return new Fact(
                resident,
                fact.fact(),
                fact.version(),
                fact.state(),
                fact.value(),
                fact.validFrom(),
                fact.validUntil(),
                fact.source(),
                fact.asOf(),
                fact.legalBasis(),
                fact.purpose(),
                fact.lifeEventId());
    }

    private UUID resident(Person person) {
        Reading reading = Reading.of(Set.of(person.insz()), List.of(household(GHENT, person)));
        return QuarkusTransaction.requiringNew()
                .call(() -> identities.lock(reading, clock.instant(), clock.instant()))
                .residents()
                .get(person.insz())
                .id();
    }
}
