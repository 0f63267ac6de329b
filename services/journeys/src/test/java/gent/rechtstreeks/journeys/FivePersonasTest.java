package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.browser.Browser;
import gent.rechtstreeks.journeys.browser.PortalPage;
import gent.rechtstreeks.journeys.browser.Visit;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Wish;
import org.junit.jupiter.api.Test;

/** The personas of docs/journeys, each in a browser. */
@Journey
class FivePersonasTest {

    private static final String DECLARE_THE_BIRTH = "Geef de geboorte van uw kind aan";
    private static final String BAGS = "voor vuilniszakken";

    @Test
    void theMotherOfTwinsSeesTheBagsComeWithoutAskingAndReadsItInFrench(Story story, Browser browser) {
        Family family = story.whenTheHospitalNotifiesTwins(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "birth-declaration", "REMINDED");
        Person mother = family.referencePerson();
        try (Visit oldPhone = browser.visitWithoutJavaScript().logsIn(mother);
                Visit phone = browser.visit().logsIn(mother)) {
            oldPhone.reads(DECLARE_THE_BIRTH);
            phone.reads(DECLARE_THE_BIRTH);
            phone.readsNothingOf(BAGS);

            story.whenTheRegistrarRegisters(family);

            phone.reads(BAGS);
            phone.readsNothingOf(DECLARE_THE_BIRTH);
            oldPhone.reloads();
            oldPhone.reads(BAGS);
            oldPhone.follows("FR");
            oldPhone.isIn("fr");
            oldPhone.reads("pour des sacs-poubelle");
        }
        story.thenTheFeedTells(
                family,
                mother,
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
