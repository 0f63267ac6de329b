package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.browser.Browser;
import gent.rechtstreeks.journeys.browser.Look;
import gent.rechtstreeks.journeys.browser.PortalPage;
import gent.rechtstreeks.journeys.browser.Screen;
import gent.rechtstreeks.journeys.browser.Visit;
import gent.rechtstreeks.journeys.browser.Weight;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Wish;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On an old phone, with a screen reader, in another language: each page of the portal is looked at, and weighed. */
@InABrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIsForEverybodyTest {

    private static final long FIRST_LOAD = 250_000;
    private static final long LATER_PAGE = 30_000;

    private Person resident;

    @BeforeAll
    void aChildIsBorn(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenAllIsQuiet();
        resident = family.referencePerson();
    }

    @Test
    void noPageIsHeavyOrStandsInTheWayOfWhoSeesLittleOrHasASmallScreen(Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        try (Visit visit = browser.visitThatIsWeighed()) {
            Weight weight = visit.weight();
            visit.logsIn(resident);
            weighs(softly, "the first page", weight.takeBytes(), FIRST_LOAD);
            for (PortalPage page : PortalPage.values()) {
                visit.opens(page);
                weighs(softly, page.fileName(), weight.takeBytes(), LATER_PAGE);
                isForEverybody(softly, visit.look(), page.fileName());
            }
            WhatIf.asksForAMove(visit);
            isForEverybody(softly, visit.look(), "what-if-outcome");
            softly.assertThat(visit.complaints()).as("what the browser says").isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void noNeedToLogInToLookAround(Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        try (Visit visit = browser.visit()) {
            visit.opens(PortalPage.WELCOME);
            isForEverybody(softly, visit.look(), "welcome-without-login");
            visit.follows("Bekijk alle rechten");
            visit.readsHeading("Alle rechten");
            visit.opens(PortalPage.WELCOME);
            visit.follows("Kijk wat er verandert bij een kind, een verhuis of een ander inkomen");
            visit.readsHeading("Wat als?");
            isForEverybody(softly, visit.look(), "what-if-without-login");
        }
        softly.assertAll();
    }

    @Test
    void norInATranslation(Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        try (Visit visit = browser.visit().logsIn(resident)) {
            for (String language : List.of("fr", "en")) {
                for (PortalPage page : List.of(PortalPage.HOME, PortalPage.CONSENT)) {
                    visit.opens(page, language);
                    visit.isIn(language);
                    noViolations(softly, visit.look(), page.fileName() + " in " + language);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void theKeyboardAloneLeadsToWhyARightWasGranted(Browser browser) {
        try (Visit visit = browser.visit().logsIn(resident)) {
            visit.reachesByKeyboard("Menu");
            visit.reachesByKeyboard("Rechten");
            visit.readsHeading("Uw rechten");
            visit.reachesByKeyboard("Tegemoetkoming voor gratis vuilniszakken");
            visit.reads("Klopt dit niet?");
        }
    }

    @Test
    void onAPhoneTheMenuIsFoldedAndOpensWithoutJavaScript(Browser browser) {
        try (Visit visit = browser.visitWithoutJavaScript().logsIn(resident)) {
            visit.hasNoLink("Gebeurtenissen");
            visit.unfolds("Menu");
            visit.follows("Gebeurtenissen");
            visit.readsHeading("Wat er gebeurde");
        }
    }

    private static void isForEverybody(SoftAssertions softly, Look look, String page) {
        noViolations(softly, look, page + " in nl");
        look.picture(page, Screen.PHONE);
        look.picture(page, Screen.DESKTOP);
        softly.assertThat(look.pixelsBeyond(Screen.NARROW))
                .as("what sticks out of %s at 320 pixels", page)
                .isZero();
    }

    private static void noViolations(SoftAssertions softly, Look look, String what) {
        List<String> violations = look.violations();
        System.out.printf("axe    %-32s %d violations%n", what, violations.size());
        softly.assertThat(violations).as("what axe finds on %s", what).isEmpty();
    }

    private static void weighs(SoftAssertions softly, String what, long bytes, long most) {
        System.out.printf("weight %-32s %7.1f kB, at most %.0f%n", what, bytes / 1_000.0, most / 1_000.0);
        softly.assertThat(bytes).as("bytes of %s", what).isPositive().isLessThanOrEqualTo(most);
    }
}
