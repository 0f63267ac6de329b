package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

/** The register says that it never was: nobody reads of it any more, and no machine takes back what was given. */
@Journey
class ABirthIsTakenBackTest {

    @Test
    void beforeTheRegistrationTheReminderGoesAndAPersonLooks(Story story) {
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");

        story.whenTheRegisterTakesTheBirthBack(family);

        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN");
        story.thenTasksAre(1);
        story.andNothingElseHappened();
    }

    @Test
    void afterTheGrantTheGrantStandsUntilAPersonHasLooked(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");

        story.whenTheRegisterTakesTheBirthBack(family);

        story.thenDecided(family, "waste-bags", "KEPT");
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED WITHDRAWN",
                "waste-bags GRANTED WITHDRAWN");
        story.thenTheOthersFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED WITHDRAWN");
        story.thenTasksAre(2);
        story.andNothingElseHappened();
    }
}
