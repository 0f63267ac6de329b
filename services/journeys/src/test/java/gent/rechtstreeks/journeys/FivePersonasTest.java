package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.browser.Browser;
import gent.rechtstreeks.journeys.browser.PortalPage;
import gent.rechtstreeks.journeys.browser.Visit;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.Wishes;
import gent.rechtstreeks.journeys.world.World;
import org.junit.jupiter.api.Test;

/** The personas of docs/journeys, each in a browser. */
@InABrowser
class FivePersonasTest {

    private static final String DECLARE_THE_BIRTH = "Geef de geboorte van uw kind aan";
    private static final String DECLARE_THE_ADDRESS = "Geef uw nieuwe adres aan";
    private static final String BIRTH_GRANT = "U kunt het startbedrag voor uw kind aanvragen";
    private static final String BAGS = "voor vuilniszakken";
    private static final String SINCE = "Sinds welke dag?";
    private static final String GENTINFO = "09 210 10 10";
    private static final String NOT_KNOWN_YET = "We kennen uw gezin nog niet";
    private static final int NOT_FOUND = 404;

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
            phone.opens(PortalPage.RIGHTS);
            phone.reads("Voor uw kind, geboren op");
            oldPhone.reloads();
            oldPhone.reads(BAGS);
            oldPhone.follows("FR");
            oldPhone.isIn("fr");
            oldPhone.readsHeading("Voici ce qu'il y a pour vous");
            oldPhone.reads("pour des sacs-poubelle");
            oldPhone.opens(PortalPage.PROFILE);
            oldPhone.ticks("Français");
            oldPhone.presses("Enregistrez");
            try (Visit another = browser.visit().logsIn(mother)) {
                another.isIn("fr");
                another.reads("pour des sacs-poubelle");
            }
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

    @Test
    void theFatherSeesHisOwnAndNothingOfAnybodyElse(Story story, Browser browser) {
        Family family = story.whenAChildIsBorn(Wish.SEPARATED_PARENTS);
        Person father = family.people().getLast();
        story.thenTheFeedTells(family, father, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        try (Visit his = browser.visit().logsIn(father);
                Visit hers = browser.visit().logsIn(family.referencePerson())) {
            his.reads(BIRTH_GRANT);
            String herMessage = hers.linksTo(PortalPage.MESSAGE).getFirst();

            assertThat(his.opens(herMessage)).isEqualTo(NOT_FOUND);
            his.readsHeading("Deze pagina vinden we niet");
        }
        story.thenAllIsQuiet();
    }

    @Test
    void theFamilyThatMovesIsRemindedUntilItHasDeclaredAndKeepsItsBags(Story story, Browser browser) {
        Family family = story.whenAHouseholdAnnouncesItsMove(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenEverybodysFeedTells(family, "address-declaration REMINDED");
        try (Visit visit = browser.visit().logsIn(family.referencePerson())) {
            WhatIf.asksForAMove(visit);
            visit.opens(PortalPage.HOME);
            visit.reads(DECLARE_THE_ADDRESS);

            story.whenItIsDeclared(family);
            visit.reads("parkeervergunning");
            visit.readsNothingOf(DECLARE_THE_ADDRESS);

            story.whenTheOfficerConfirms(family);
            visit.reads(BAGS);
        }
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "address-declaration REMINDED WITHDRAWN",
                "temporary-parking-permit INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(
                family, "address-declaration REMINDED WITHDRAWN", "temporary-parking-permit INFORMED");
        story.andNothingElseHappened();
    }

    @Test
    void theDaughterSeesNothingOfHerFatherAndFindsHelpWithoutALogin(World world, Browser browser) {
        Person daughter = world.inhabitants().aNeighbour();
        try (Visit visit = browser.visit()) {
            WhatIf.asksForAMove(visit);
            visit.reads(GENTINFO);
            visit.logsIn(daughter);
            visit.readsHeading(NOT_KNOWN_YET);
            visit.reads(GENTINFO);
        }
    }

    @Test
    void theCoupleThatDistrustsFindsEveryDoorShutAndItsNoRespected(Story story, World world, Browser browser) {
        Family family = story.whenAChildIsBorn(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        Person parent = family.referencePerson();
        try (Visit visit = browser.visit()) {
            visit.opens(PortalPage.PRIVACY);
            visit.logsIn(parent);
            visit.opens(PortalPage.FACTS);
            visit.reads("Wat het bevolkingsregister over u zegt");
            visit.opens(PortalPage.CONSENT);
            visit.tampersWith("doel", "everything");
            visit.presses("Nee, dat mag niet");
            visit.readsHeading("Deze pagina vinden we niet");

            visit.opens(PortalPage.CONSENT);
            visit.presses("Nee, dat mag niet");
            visit.reads("U zei nee. Dat is bewaard.");
            visit.presses("Ik maak bezwaar");
            visit.reads("Uw bezwaar is bewaard.");
            new Wishes(world).objectionArrives(parent);

            visit.opens(PortalPage.FACT);
            visit.writes(SINCE, "2026-01-01");
            world.endsAllSessions();
            visit.presses("Bewaar");
            visit.hasWritten(SINCE, "2026-01-01");
            assertThat(visit.complaints()).isEmpty();
        }
        story.andNothingElseHappened();
    }
}
