package gent.rechtstreeks.granting.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.consents.Objection;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class ObjectionArrivesTest {

    @Inject
    EntityManager database;

    private final Family family = new Family();

    @Test
    void whileAParentObjectsNothingIsGrantedOrToldToEither() {
        says(family.father, 1, true);
        family.wasteBags(family.birth).send();
        family.birthGrant().send();
        Desk.awaitOutcome(family.birth, "birth-grant", "ASSISTED");

        assertThat(Desk.tasks(family.birth)).containsExactlyInAnyOrder("OBJECTION", "OBJECTION");
        assertThat(Desk.toldTo(family.mother)).isEmpty();
        assertThat(Desk.toldTo(family.father)).isEmpty();
    }

    @Test
    void anOlderWordThatComesLateChangesNothing() {
        says(family.mother, 3, true);
        says(family.mother, 2, false);
        says(family.father, 1, false);
        family.wasteBags(family.birth).send();

        Desk.awaitOutcome(family.birth, "waste-bags", "ASSISTED");
    }

    @Test
    void whoTakesTheObjectionBackIsGrantedAtTheNextLook() {
        says(family.mother, 1, true);
        family.wasteBags(family.birth).send();
        Desk.awaitOutcome(family.birth, "waste-bags", "ASSISTED");
        says(family.mother, 2, false);
        family.wasteBags(family.birth).revision(2).send();

        assertThat(Desk.awaitTold(family.mother, Kind.GRANTED).getGrantId()).isNotNull();
        await().untilAsserted(() -> assertThat(Desk.tasks(family.birth)).isEmpty());
    }

    private void says(UUID resident, long version, boolean objects) {
        ResidentConsents said = ResidentConsents.newBuilder()
                .setResidentId(resident)
                .setVersion(version)
                .setObjection(objects ? new Objection(TestClock.START, TestClock.START) : null)
                .setRecordedAt(TestClock.START)
                .build();
        TopicProbe.send("consents", resident.toString(), said);
        await().until(() -> knownVersion(resident) >= version);
    }

    private long knownVersion(UUID resident) {
        Number version = QuarkusTransaction.requiringNew().call(() -> (Number)
                database.createNativeQuery("SELECT coalesce(max(version), 0) FROM objection WHERE resident_id = ?1")
                        .setParameter(1, resident)
                        .getSingleResult());
        return version.longValue();
    }
}
