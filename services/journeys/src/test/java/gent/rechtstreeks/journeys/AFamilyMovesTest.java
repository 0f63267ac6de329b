package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

@Journey
class AFamilyMovesTest {

    @Test
    void theReminderGoesWithTheDeclarationAndWasteBagsComeWithTheConfirmation(Story story) {
        Family family = story.whenAHouseholdAnnouncesItsMove(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenEverybodysFeedTells(family, "address-declaration REMINDED");

        story.whenItIsDeclared(family);
        story.thenEverybodysFeedTells(
                family, "address-declaration REMINDED WITHDRAWN", "temporary-parking-permit INFORMED");

        story.whenTheOfficerConfirms(family);
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "address-declaration REMINDED WITHDRAWN",
                "temporary-parking-permit INFORMED",
                "waste-bags GRANTED");
        story.andNothingElseHappened();
    }

    @Test
    void whatNobodyConfirmsBringsNoGrant(Story story) {
        Family family = story.whenAHouseholdAnnouncesItsMove(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "address-declaration", "REMINDED");
        story.whenItIsDeclared(family);

        story.thenDecided(family, "address-declaration", "FULFILLED");
        story.thenEverybodysFeedTells(
                family, "address-declaration REMINDED WITHDRAWN", "temporary-parking-permit INFORMED");
        story.andNothingElseHappened();
    }

    @Test
    void whoIsNotFoundThereHearsNoMoreOfIt(Story story) {
        Family family = story.whenAHouseholdAnnouncesItsMove(Wish.WITHOUT);
        story.thenDecided(family, "address-declaration", "REMINDED");
        story.whenItIsDeclared(family);
        story.thenDecided(family, "temporary-parking-permit", "INFORMED");

        story.whenTheOfficerDoesNotFindThem(family);

        story.thenEverybodysFeedTells(
                family, "address-declaration REMINDED WITHDRAWN", "temporary-parking-permit INFORMED WITHDRAWN");
        story.andNothingElseHappened();
    }

    @Test
    void whoMovesThereAndBackInADayHasOneGrant(Story story) {
        Family there = story.whenAHouseholdAnnouncesItsMove(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(there, "address-declaration", "REMINDED");
        story.whenItIsDeclared(there);
        story.whenTheOfficerConfirms(there);
        story.thenDecided(there, "waste-bags", "GRANTED");

        Family back = story.whenTheyMoveBack(there);

        story.thenDecided(back, "waste-bags", "SETTLED");
        Family both = there.and(back);
        story.thenTheFeedTells(
                both,
                both.referencePerson(),
                "address-declaration REMINDED WITHDRAWN",
                "temporary-parking-permit INFORMED",
                "temporary-parking-permit INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(
                both,
                "address-declaration REMINDED WITHDRAWN",
                "temporary-parking-permit INFORMED",
                "temporary-parking-permit INFORMED");
        story.andNothingElseHappened();
    }
}
