package gent.rechtstreeks.lifeevents.publish;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.store.FactRequests;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.facts.store.OpenQuestion;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
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

/** A question that is left with somebody who was merged. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class FactAnswersTest {

    private static final String FACT = "increased-reimbursement";

    @Inject
    FactRequests requests;

    @Inject
    FactStore store;

    @Inject
    IdentityStore identities;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    @Test
    void itIsAskedAndAnsweredOfWhoeverStands() {
        UUID alias = resident(adult(7700));
        UUID standing = resident(adult(7701));
        AuthenticSources.status(adult(7701), true);
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("UPDATE resident SET superseded_by = ?1 WHERE id = ?2")
                    .setParameter(1, standing)
                    .setParameter(2, alias)
                    .executeUpdate();
            requests.openNew(List.of(OpenQuestion.uncaused(question(alias))), clock.instant());
        });

        await().until(() -> isKnown(standing));
    }

    private boolean isKnown(UUID resident) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !store.of(Set.of(resident)).about(resident, FACT).isEmpty());
    }

    private Question question(UUID resident) {
        return new Question(
                UUID.randomUUID(), resident, FACT, "waste-bags", LocalDate.of(2026, 3, 1), null, clock.instant());
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
