package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import org.junit.jupiter.api.Test;

@Journey
class ASourceGoesDownAndComesBackTest {

    @Test
    void wasteBagsWaitForTheSocialSecurityBankWhileTheRestGoesOn(Story story, World world) {
        world.sandbox().fail("social-security-bank", true);
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "birth-grant", "INFORMED");
        story.thenDecided(family, "waste-bags", "WAITING_FOR_FACTS");

        world.sandbox().fail("social-security-bank", false);

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
    void aBirthWaitsForThePopulationRegister(Story story, World world) {
        world.sandbox().fail("person", true);
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenItIsHeld(family);

        world.sandbox().fail("person", false);

        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");
        story.andNothingElseHappened();
    }
}
