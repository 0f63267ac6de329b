package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.browser.Answered;
import gent.rechtstreeks.journeys.browser.Browser;
import gent.rechtstreeks.journeys.browser.PortalPage;
import gent.rechtstreeks.journeys.browser.Tabs;
import gent.rechtstreeks.journeys.browser.Visit;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A link of somebody else, a cookie that is refused or broken, ten tabs: a page that helps, and nothing of anybody else. */
@InABrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhateverABrowserBringsTest {

    private static final String NOT_ACCEPTED = "Dit formulier kunnen we niet aannemen";
    private static final int NOT_FOUND = 404;

    private Family family;
    private Visit visit;

    @BeforeAll
    void aChildIsExpectedInTheRegister(Story story, Browser browser) {
        family = story.whenTheHospitalNotifies(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "birth-declaration", "REMINDED");
        story.thenAllIsQuiet();
        visit = browser.visit().logsIn(family.referencePerson());
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @Test
    void anothersLinkLooksLikeOneThatLeadsNowhere(Story story, World world) {
        Family others = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenDecided(others, "birth-declaration", "REMINDED");
        story.thenAllIsQuiet();
        Others another = Others.of(world, others.referencePerson());
        leadsNowhere(visit::asksFor, "/rechten/%s", another.right());
        leadsNowhere(visit::asksFor, "/rechten/%s/afzien", another.right());
        leadsNowhere(visit::asksFor, "/berichten/%s", another.message());
        assertThat(visit.asksFor("/rechten/bij/birth-declaration?gebeurtenis=" + another.lifeEvent())
                        .heading())
                .isEqualTo(visit.asksFor("/rechten").heading());

        visit.opens(PortalPage.MESSAGE);
        visit.presses("Leg weg");
        visit.presses("Haal terug");
        leadsNowhere(visit.handed()::to, "/berichten/%s", another.message());
        leadsNowhere(visit.handed()::to, "/rechten/%s/afzien", another.right());
        leadsNowhere(visit.handed()::to, "/rechten/%s/toch-houden", another.right());
    }

    @Test
    void norDoesAnAddressThatWasMadeUp() {
        SoftAssertions softly = new SoftAssertions();
        for (String odd :
                List.of("/rechten/1", "/berichten/%00", "/gegevens/<b>", "/nergens", "/rechten/bij/x?gebeurtenis=1")) {
            softly.assertThat(visit.asksFor(odd).heading()).as(odd).isEqualTo("Deze pagina vinden we niet");
        }
        softly.assertAll();
    }

    @Test
    void whoRefusesCookiesIsToldSoInTheirLanguage(Browser browser) {
        refusesCookies(browser, "nl-BE", "Bekijk wat er gebeurt", "Uw browser gaf ons geen cookies");
        refusesCookies(browser, "fr-BE", "Voir ce qui se passe", "Votre navigateur ne nous a pas donné de cookies");
        refusesCookies(browser, "en-GB", "See what happens", "Your browser gave us no cookies");
    }

    @Test
    void whoRefusesThemAtTheLoginTooAndWhoComesBackToItLater(Browser browser) {
        try (Visit stranger = browser.visitIn("fr-BE")) {
            stranger.opens("/aangemeld?state=1&code=1");
            stranger.readsHeading("Votre navigateur ne nous a pas donné de cookies");
        }
        visit.opens("/aangemeld?state=1&code=1");
        visit.readsHeading("Dit is er voor u");
    }

    @Test
    void aBrokenCookieShutsNobodyOutForLong() {
        visit.breaksCookie("__Host-csrf-token");
        visit.opens(PortalPage.PROFILE);
        visit.readsHeading(NOT_ACCEPTED);
        visit.opens(PortalPage.PROFILE);
        visit.presses("Bewaar");
        visit.reads("Uw taal is bewaard.");
    }

    @Test
    void tenTabsListenOnceAndAllHear(Story story) {
        visit.opens(PortalPage.PRIVACY);
        try (Tabs tabs = visit.opensTabs(PortalPage.HOME, 10)) {
            tabs.listenByOne();
            story.whenTheRegistrarRegisters(family);
            tabs.allRead("voor vuilniszakken");
            tabs.closeTheOneThatListens();
            tabs.listenByOne();
        }
    }

    /** What is another's cannot be told from what is not there. */
    private static void leadsNowhere(Function<String, Answered> asked, String page, String anothers) {
        String nobodys = UUID.randomUUID().toString();
        Answered theirs = asked.apply(page.formatted(anothers));
        Answered none = asked.apply(page.formatted(nobodys));
        assertThat(theirs.status()).as(page).isEqualTo(NOT_FOUND);
        assertThat(theirs.text().replace(anothers, ""))
                .as(page)
                .isEqualTo(none.text().replace(nobodys, ""));
    }

    private static void refusesCookies(Browser browser, String language, String button, String heading) {
        try (Visit stranger = browser.visitIn(language)) {
            stranger.opens(PortalPage.WHAT_IF);
            stranger.losesCookies();
            stranger.presses(button);
            stranger.readsHeading(heading);
            stranger.reads("09 210 10 10");
        }
    }
}
