package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

@Journey
class TheSameEventManyTimesTest {

    @Test
    void whatTheRegisterRepeatsChangesNothing(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");

        story.whenEveryTopicRepeatsItself(50);

        story.andNothingElseHappened();
    }
}
