package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

@Journey
class ABirthBringsAGrantTest {

    @Test
    void aFamilyWithIncreasedReimbursementGetsItsWasteBagsWithoutAsking(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);

        story.thenDecided(family, "birth-declaration", "FULFILLED");
        story.thenDecided(family, "birth-grant", "INFORMED");
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }

    @Test
    void aFamilyWithoutIncreasedReimbursementIsToldOfTheBirthGrantOnly(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITHOUT);

        story.thenDecided(family, "birth-grant", "INFORMED");
        story.thenDecided(family, "waste-bags", "NOT_ELIGIBLE");
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }
}
