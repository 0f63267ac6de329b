package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

@Journey
class TwinsGetOneGrantTest {

    @Test
    void twoBirthsGiveOneGrantOfWasteBags(Story story) {
        Family family = story.whenTwinsAreBorn(Wish.WITH_INCREASED_REIMBURSEMENT);

        story.thenDecidedInAnyOrder(family, "waste-bags", "GRANTED", "SETTLED");
        story.thenDecided(family, "birth-grant", "INFORMED");
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "birth-grant INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(
                family,
                "birth-declaration REMINDED WITHDRAWN",
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "birth-grant INFORMED");
        story.andNothingElseHappened();
    }
}
