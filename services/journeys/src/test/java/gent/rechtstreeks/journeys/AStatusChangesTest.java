package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The source says that somebody's status is another; the platform asks what it is now, and looks again. */
@Journey
class AStatusChangesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Test
    void aStatusThatEndsLaterTakesNothingBack(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");

        family.people().forEach(person -> story.whenTheStatusEnds(person, TODAY.plusDays(1)));

        story.thenAllIsQuiet();
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
    void aStatusThatTurnsOutToHaveBeenThereBringsTheGrant(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITHOUT);
        story.thenDecided(family, "waste-bags", "NOT_ELIGIBLE");

        story.whenTheStatusBegins(family.referencePerson(), TODAY.withDayOfYear(1));

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
}
