package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What would hurt to read is taken back without a word and a person looks; what the family has a right to goes on. */
@Journey
class AChildDiesTest {

    private static final LocalDate NEW_YEAR =
            LocalDate.now(ZoneId.of("Europe/Brussels")).withDayOfYear(1);

    @Test
    void afterTheMessagesTheyAreTakenBack(Story story) {
        Family family = story.whenTheHospitalNotifies(Wish.SINGLE_PARENT);
        story.thenDecided(family, "birth-declaration", "REMINDED");
        story.whenTheStatusBegins(family.referencePerson(), NEW_YEAR);
        story.whenTheRegistrarRegisters(family);
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenAllIsQuiet();

        story.whenSomebodyDies(story.theChildOf(family));

        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED WITHDRAWN",
                "waste-bags GRANTED");
        // One for the birth grant; one for the bags, which stand although the household is smaller now.
        story.thenTasksAre(2);
        story.andNothingElseHappened();
    }

    @Test
    void beforeTheMessagesTheyAreNeverSent(Story story) {
        Family family = story.whenTheHospitalNotifies(Wish.COUPLE);
        story.thenDecided(family, "birth-declaration", "REMINDED");
        story.whenTheStatusBegins(family.referencePerson(), NEW_YEAR);
        story.whenTheRegisterIsOutOfReach();
        story.whenTheRegistrarRegisters(family);
        story.whenSomebodyDies(story.theChildOf(family));

        story.whenTheRegisterAnswersAgain();

        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenTheFeedTells(
                family, family.referencePerson(), "birth-declaration REMINDED WITHDRAWN", "waste-bags GRANTED");
        story.thenTheOthersFeedTells(family, "birth-declaration REMINDED WITHDRAWN");
        story.thenTasksAre(1);
        story.andNothingElseHappened();
    }
}
