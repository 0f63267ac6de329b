package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

/** The register replaces a number: nobody loses anything by it, and nobody gets a right twice. */
@Journey
class TwoNumbersAreOnePersonTest {

    @Test
    void whoGetsAnotherNumberReadsWhatWasToldBefore(Story story) {
        Family family = story.whenAChildIsBorn(Wish.SINGLE_PARENT);
        story.thenDecided(family, "birth-grant", "INFORMED");
        story.thenAllIsQuiet();

        Family renumbered = story.whenSomebodyGetsAnotherNumber(family.referencePerson());

        story.thenDecided(family, "birth-grant", "INFORMED");
        story.thenTheFeedTells(
                family, renumbered.referencePerson(), "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }

    @Test
    void whoHadTwoFilesReadsOneFeedAndAPersonLooksAtTheTwoGrants(Story story) {
        Family first = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(first, "waste-bags", "GRANTED");
        Family second = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(second, "waste-bags", "GRANTED");

        story.whenTheyTurnOutToBeOnePerson(second.referencePerson(), first.referencePerson());

        story.thenAPersonLooksAtTheMerge();
        story.thenTheFeedTells(
                first,
                first.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "waste-bags GRANTED");
        story.thenTheFeedTells(
                second,
                first.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(first, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.thenTheOthersFeedTells(second, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }
}
