package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One household with a birth and a move a week later, told in one batch. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ABirthMeetsAMoveTest {

    @Inject
    LifeEventConsumer consumer;

    private final Family family = new Family();
    private final Told birth = family.birth();
    private final Moving move = family.move();

    @BeforeEach
    void bothAreToldInOneBatch() {
        List<Arrival<LifeEvent>> batch = List.of(arrival(birth.registered(1)), arrival(move.confirmed(1)));
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(batch));
    }

    @Test
    void eachIsAssessedForItsOwnRightsAndTheFactsAreAskedOnce() {
        assertThat(Traffic.await(birth, "waste-bags", 1).getOccasion()).isEqualTo(Occasion.BIRTH);
        assertThat(Traffic.await(move, "waste-bags", 1).getOccasion()).isEqualTo(Occasion.MOVE);
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth))
                .extracting(Assessment::getRight)
                .containsExactlyInAnyOrder("birth-declaration", "birth-grant", "waste-bags");
        assertThat(Traffic.assessments(move))
                .extracting(Assessment::getRight)
                .containsExactlyInAnyOrder("address-declaration", "temporary-parking-permit", "waste-bags");
        assertThat(Traffic.requests(family))
                .extracting(FactRequest::getResidentId)
                .containsExactlyInAnyOrder(family.anna, family.bram);
    }

    @Test
    void oneAnswerSettlesBoth() {
        Traffic.send(Bank.yes(family.anna, 1));

        assertThat(Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE).getAmountCents())
                .isEqualTo(8400);
        assertThat(Traffic.await(move, "waste-bags", Outcome.ELIGIBLE).getAmountCents())
                .isEqualTo(8400);
    }

    @Test
    void whatTheSourceCannotSayOfTheDayOfBirthIsAskedOfTheDayOfTheMove() {
        Traffic.send(Bank.noData(family.anna, 1));

        FactRequest next = TopicProbe.await(
                "fact-requests",
                FactRequest.class,
                request -> request.getResidentId().equals(family.anna)
                        && request.getOn().equals(Moving.DAY));
        assertThat(next.getLifeEventId()).isEqualTo(move.lifeEvent);
    }

    private Arrival<LifeEvent> arrival(LifeEvent event) {
        return new Arrival<>(event, TopicProbe.envelope(family.home.toString(), event.getLifeEventId()));
    }
}
