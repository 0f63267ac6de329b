package gent.rechtstreeks.journeys;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(2) // The longest wait of all: what runs beside the stories begins then.
class TheDatabaseStopsForNinetySecondsTest {

    private static final int BIRTHS = 100;
    private static final int A_SECOND = 20;

    @Test
    void underLoadNothingIsLostAndNobodyRestartsAnything(Crowd crowd) {
        crowd.whenChildrenAreBorn(BIRTHS, A_SECOND);
        crowd.thenSomeoneHasHeard();

        crowd.whenTheDatabaseStopsAndAllWaitFor(Duration.ofSeconds(90));
        crowd.whenTheDatabaseIsBack();

        crowd.thenAllWereBorn(BIRTHS);
        crowd.thenNoPodWasRestarted();
        crowd.andNothingElseHappened();
    }
}
