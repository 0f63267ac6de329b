package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Service;
import org.junit.jupiter.api.Test;

@Journey
class TwoPodsOfEachServiceTest {

    private static final int BIRTHS = 120;
    private static final int A_SECOND = 60;

    @Test
    void orderAndCountsHoldWhileBothWork(Crowd crowd) {
        crowd.givenASecondPodOf(Service.pipeline());

        crowd.whenChildrenAreBorn(BIRTHS, A_SECOND);

        crowd.thenAllWereBorn(BIRTHS);
        crowd.andNothingElseHappened();
    }
}
