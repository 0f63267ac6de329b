package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

@Journey
class AnOlderVersionComesLateTest {

    @Test
    void theNoticeAfterTheRegistrationRemindsNobodyAgain(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITHOUT);
        story.thenDecided(family, "birth-declaration", "FULFILLED");
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");

        story.whenTheNoticeIsSentAsNew(family);

        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }
}
