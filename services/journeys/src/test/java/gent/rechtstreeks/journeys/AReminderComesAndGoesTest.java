package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

@Journey
class AReminderComesAndGoesTest {

    @Test
    void whoseChildIsNotRegisteredIsReminded(Story story) {
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);

        story.thenDecided(family, "birth-declaration", "REMINDED");
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");
        story.andNothingElseHappened();
    }

    @Test
    void onceTheChildIsRegisteredTheReminderGoes(Story story) {
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");

        story.whenTheRegistrarRegisters(family);

        story.thenDecided(family, "birth-declaration", "FULFILLED");
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }
}
