package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.MissingFact;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A household changes by other events too, while a right of it waits for facts. */
@QuarkusTest
@WithTestResource(StackResource.class)
class HouseholdsGoOnTest {

    @Inject
    LifeEventConsumer consumer;

    private final Family family = new Family();
    private final Moving move = family.move();

    @BeforeEach
    void theRightWaitsForFacts() {
        handle(move.confirmed(3));
        Traffic.await(move, "waste-bags", 1);
    }

    @Test
    void anOlderVersionThatComesLateStillBringsTheNewestOfItsHousehold() {
        LifeEvent late =
                move.announcement(1).setHouseholds(List.of(family.ofAnna())).build();
        assertThat(isSuperseded(late)).isFalse();

        handle(late);
        Traffic.send(Bank.yes(family.anna, 1));

        Assessment bags = Traffic.await(move, "waste-bags", 2);
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna);
        assertThat(bags.getAmountCents()).isEqualTo(4200);
        assertThat(Traffic.assessments(move)).hasSize(4);
        assertThat(isSuperseded(late)).isTrue();
    }

    @Test
    void anAnswerAfterTheHouseholdClosedRefusesNobody() {
        UUID newHome = UUID.randomUUID();
        Household closed = family.household()
                .setState(HouseholdState.CLOSED)
                .setReferencePerson(null)
                .setMembers(List.of())
                .setZone(null)
                .build();
        handle(family.move()
                .confirmation(1)
                .setHouseholdId(newHome)
                .setHouseholds(List.of(family.ofBram(newHome, 1), closed))
                .build());

        Traffic.send(Bank.no(family.anna, 1));

        Assessment bags = Traffic.await(move, "waste-bags", 2);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
        assertThat(bags.getMode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.getReasons()).containsExactly("domicile-unknown");
        assertThat(bags.getMissingFacts())
                .extracting(MissingFact::getResidentId)
                .containsExactly(family.anna, family.bram);
    }

    private void handle(LifeEvent event) {
        Arrival<LifeEvent> arrival =
                new Arrival<>(event, TopicProbe.envelope(event.getHouseholdId().toString(), event.getLifeEventId()));
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(List.of(arrival)));
    }

    private boolean isSuperseded(LifeEvent event) {
        return QuarkusTransaction.requiringNew().call(() -> consumer.isSuperseded(event));
    }
}
