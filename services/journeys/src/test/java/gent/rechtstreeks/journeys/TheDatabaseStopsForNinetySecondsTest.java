package gent.rechtstreeks.journeys;

import java.time.Duration;
import org.junit.jupiter.api.Test;

@Journey
class TheDatabaseStopsForNinetySecondsTest {

    private static final int BIRTHS = 300;
    private static final int A_SECOND = 50;

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
