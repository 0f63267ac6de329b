package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Service;
import org.junit.jupiter.api.Test;

@Journey
class TwoPodsOfEachServiceTest {

    private static final int BIRTHS = 80;
    private static final int A_SECOND = 40;

    @Test
    void orderAndCountsHoldWhileBothWork(Crowd crowd) {
        crowd.givenASecondPodOf(Service.pipeline());

        crowd.whenChildrenAreBorn(BIRTHS, A_SECOND);

        crowd.thenAllWereBorn(BIRTHS);
        crowd.andNothingElseHappened();
    }
}
