package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

/** No reminder, no amount, no good news: the parents hear that somebody is there for them, and somebody is asked to be. */
@Journey
class AChildIsStillbornTest {

    @Test
    void theParentsHearOnceThatSomebodyIsThere(Story story) {
        Family family = story.whenTheHospitalNotifiesAStillbirth(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "birth-grant", "ASSISTED");

        story.whenTheRegistrarRegisters(family);

        story.thenEverybodysFeedTells(family, "birth-grant ASSISTED");
        story.thenTasksAre(1);
        story.andNothingElseHappened();
    }
}
