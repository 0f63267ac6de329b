package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} in mid-stream, at the worst moments (after sending but before forgetting, just before committing, just
 * after committing and before Kafka knows): what was said must not be lost, nor said as if it were new.
 */
@Journey
class TwoServicesAreKilledTest {

    private static final int BIRTHS = 80;
    private static final int A_SECOND = 40;

    @Test
    void andKilledAgainWithoutLosingOrRepeatingAnything(Crowd crowd) {
        crowd.givenTheyDieAt(
                Map.of(Service.LIFE_EVENTS, "outbox.after-send:2", Service.GRANTING, "assessments.before-commit:2"));
        crowd.whenChildrenAreBorn(BIRTHS, A_SECOND);
        crowd.thenTheyDieAndAreToDieAt(
                Map.of(Service.LIFE_EVENTS, "ripener.after-commit:1", Service.GRANTING, "assessments.after-commit:2"));
        crowd.whenChildrenAreBorn(BIRTHS, A_SECOND);
        crowd.thenTheyDieAndAreStartedAgain(Service.LIFE_EVENTS, Service.GRANTING);

        crowd.thenAllWereBorn(2 * BIRTHS);
        crowd.andNothingElseHappened();
    }
}
