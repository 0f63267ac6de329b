package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** One of the parents goes to live elsewhere: the grant of the household stands, and nobody gets one twice. */
@Journey
class ParentsSeparateTest {

    private static final LocalDate NEW_YEAR =
            LocalDate.now(ZoneId.of("Europe/Brussels")).withDayOfYear(1);

    @Test
    void theGrantStandsAndAPersonLooksAtTheOneWhoLeft(Story story) {
        Family family = story.whenAChildIsBorn(Wish.COUPLE);
        family.people().forEach(parent -> story.whenTheStatusBegins(parent, NEW_YEAR));
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenAllIsQuiet();

        Family leaver = story.whenOneOfTheParentsLeaves(family);

        story.thenDecided(leaver, "waste-bags", "ASSISTED");
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.thenTheFeedTells(leaver, leaver.referencePerson(), "temporary-parking-permit INFORMED");
        story.thenTasksAre(1);
        story.andNothingElseHappened();
    }
}
