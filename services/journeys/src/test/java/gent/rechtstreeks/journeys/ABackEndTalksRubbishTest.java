package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.browser.Answered;
import gent.rechtstreeks.journeys.browser.Browser;
import gent.rechtstreeks.journeys.browser.PortalPage;
import gent.rechtstreeks.journeys.browser.Screen;
import gent.rechtstreeks.journeys.browser.Visit;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.MockBackEnds;
import gent.rechtstreeks.journeys.world.Rubbish;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Half an answer, none, or another's: whatever a service says, it costs the part of the page that is about it. */
@InABrowser
class ABackEndTalksRubbishTest {

    /** What stands on each page whoever is missing, and what is said of whoever is. */
    private static final Map<String, String> PAGES = Map.of(
            "/", "Dit is er voor u",
            "/rechten", "Uw rechten",
            "/rechten/alle", "Alle rechten",
            "/gebeurtenissen", "Wat er gebeurde",
            "/berichten", "Berichten",
            "/gegevens", "Wat de stad van u weet",
            "/toestemming", "Waarvoor mogen we uw gegevens gebruiken?",
            "/profiel", "Profiel");

    private static final Map<Service, String> MISSING = Map.of(
            Service.CONSENT, "We kunnen uw keuzes over toestemming nu niet tonen.",
            Service.LIFE_EVENTS, "We kunnen uw gegevens en gebeurtenissen nu niet tonen.",
            Service.ELIGIBILITY, "We kunnen uw rechten nu niet tonen.",
            Service.GRANTING, "We kunnen nu niet tonen wat u kreeg.",
            Service.NOTIFICATIONS, "We kunnen uw berichten nu niet tonen.");

    /** What is the same for everybody is kept, so the page with all rights misses nobody that it had before. */
    private static final Map<Service, List<String>> WHERE = Map.of(
            Service.CONSENT, List.of("/toestemming"),
            Service.LIFE_EVENTS, List.of("/", "/gebeurtenissen", "/gegevens"),
            Service.ELIGIBILITY, List.of("/rechten", "/gebeurtenissen"),
            Service.GRANTING, List.of("/rechten", "/gebeurtenissen"),
            Service.NOTIFICATIONS, List.of("/", "/berichten", "/gebeurtenissen", "/profiel"));

    private static final int OK = 200;

    @Test
    void itCostsItsOwnPartAndNothingThatWasTyped(Story story, World world, Browser browser) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenAllIsQuiet();
        try (MockBackEnds mocks = MockBackEnds.of(world);
                Visit visit = browser.visitWithoutJavaScript().logsIn(family.referencePerson())) {
            visit.goesTo(mocks.portal());
            PAGES.keySet().forEach(visit::asksFor); // What is asked first takes longer than a reader waits.
            PAGES.forEach((page, heading) -> whole(visit.asksFor(page), page, heading));
            SoftAssertions softly = new SoftAssertions();
            for (Service service : MISSING.keySet()) {
                for (Rubbish rubbish : EnumSet.range(Rubbish.HALF_AN_ANSWER, Rubbish.A_FAILURE)) {
                    mocks.talks(service, rubbish);
                    PAGES.keySet()
                            .forEach(page -> costsItsOwnPart(softly, visit.asksFor(page), page, service, rubbish));
                }
                mocks.talks(service, Rubbish.SILENCE);
                String page = WHERE.get(service).getFirst();
                costsItsOwnPart(softly, visit.asksFor(page), page, service, Rubbish.SILENCE);
                mocks.talks(service, Rubbish.NONE);
            }
            softly.assertAll();
            whatWasTypedIsKept(visit, mocks);
            nobodyIsToldThatAChoiceWasKept(visit, mocks);
            mocks.talkAll(Rubbish.LONG_NAMES);
            namesMayBeLong(visit);
        }
    }

    private static void whole(Answered answer, String page, String heading) {
        assertThat(answer.heading()).as(page).isEqualTo(heading);
        assertThat(answer.text()).doesNotContain(MISSING.values());
    }

    private static void costsItsOwnPart(
            SoftAssertions softly, Answered answer, String page, Service service, Rubbish rubbish) {
        String what = page + " when " + service + " talks " + rubbish;
        softly.assertThat(answer.status()).as(what).isEqualTo(OK);
        softly.assertThat(answer.heading()).as(what).isEqualTo(PAGES.get(page));
        softly.assertThat(answer.text()).as(what).contains("09 210 10 10").doesNotContain(Rubbish.SECRET);
        MISSING.forEach((one, words) -> softly.assertThat(answer.text().contains(words))
                .as("%s: that %s is missing", what, one)
                .isEqualTo(one == service && WHERE.get(one).contains(page)));
    }

    private static void whatWasTypedIsKept(Visit visit, MockBackEnds mocks) {
        visit.opens("/gegevens/monthly-rent");
        visit.writes("Hoeveel euro?", "812");
        mocks.talks(Service.LIFE_EVENTS, Rubbish.HALF_AN_ANSWER);
        visit.presses("Bewaar");
        visit.reads("Wat u typte, houden we een half uur bij.");
        mocks.talks(Service.LIFE_EVENTS, Rubbish.NONE);
        visit.reloads();
        visit.hasWritten("Hoeveel euro?", "812");
    }

    private static void nobodyIsToldThatAChoiceWasKept(Visit visit, MockBackEnds mocks) {
        visit.opens(PortalPage.CONSENT);
        mocks.talks(Service.CONSENT, Rubbish.A_FAILURE);
        visit.presses("Ja, dat mag");
        visit.reads("We weten niet zeker of uw keuze bewaard is.");
        mocks.talks(Service.CONSENT, Rubbish.NONE);
    }

    private static void namesMayBeLong(Visit visit) {
        SoftAssertions softly = new SoftAssertions();
        for (PortalPage page : PortalPage.values()) {
            visit.opens(page);
            softly.assertThat(visit.look().pixelsBeyond(Screen.NARROW))
                    .as("what sticks out of " + page)
                    .isZero();
            visit.look().picture("long-names-" + page.fileName(), Screen.NARROW);
        }
        softly.assertAll();
        visit.opens(PortalPage.MESSAGE);
        visit.readsFromRightToLeft("h1");
    }
}
