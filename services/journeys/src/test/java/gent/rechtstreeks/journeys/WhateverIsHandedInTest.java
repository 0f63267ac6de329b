package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.browser.Answered;
import gent.rechtstreeks.journeys.browser.Browser;
import gent.rechtstreeks.journeys.browser.PortalPage;
import gent.rechtstreeks.journeys.browser.Visit;
import gent.rechtstreeks.journeys.world.CityApp;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Kept;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Twice, late, changed in secret, or with the back button: each form of the portal, without scripts. It ends in a page that
 * helps, nothing is kept twice, and nobody reads what is another's.
 */
@InABrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhateverIsHandedInTest {

    private static final String BAGS = "Tegemoetkoming voor gratis vuilniszakken";
    private static final String PERMIT = "Tijdelijke bewonersvergunning";
    private static final String NOT_ACCEPTED = "Dit formulier kunnen we niet aannemen";
    private static final String RENT = "/gegevens/monthly-rent";
    private static final String PERMITS = "/gegevens/car-permits-at-address";
    private static final String HOW_MANY = "Hoeveel?";
    private static final String HOW_MUCH = "Hoeveel euro?";
    private static final String SAVE = "Bewaar";
    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int NOT_FOUND = 404;

    private Kept kept;
    private Person resident;
    private Visit visit;

    @BeforeAll
    void aFamilyHasAChildAndMoves(Story story, World world, Browser browser) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");
        Family move = story.whenTheFamilyMoves(family);
        story.thenDecided(move, "temporary-parking-permit", "INFORMED");
        story.thenAllIsQuiet();
        resident = move.referencePerson();
        kept = Kept.of(world, resident);
        visit = browser.visitWithoutJavaScript().logsIn(resident);
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @Test
    void aGrantIsRenouncedOnceAndKeptAfterAll(World world) {
        visit.opens(PortalPage.RIGHTS);
        visit.follows(BAGS);
        visit.follows("Ik wil dit niet");
        visit.readsHeading("Wilt u dit niet krijgen?");
        visit.pressesTwice("Ja, ik wil dit niet");
        visit.reads("We weten nu dat u dit niet wilt.");
        assertThat(visit.handed().again().status()).isEqualTo(OK);
        assertThat(kept.renunciations()).isEqualTo(1);
        assertThat(world.tasksOf("RENOUNCED")).isEqualTo(1);

        visit.goesBack();
        visit.presses("Ja, ik wil dit niet");
        visit.reads("We weten nu dat u dit niet wilt.");
        assertThat(world.tasksOf("RENOUNCED")).isEqualTo(1);

        visit.pressesTwice("Ik wil dit toch houden");
        visit.reads("U houdt dit.");
        assertThat(visit.handed().again().status()).isEqualTo(OK);
        assertThat(kept.renunciations()).isZero();
    }

    @Test
    void whatTheCityKnowsIsThereToCopy() {
        visit.opens(PortalPage.RIGHTS);
        visit.follows(PERMIT);
        visit.reads("Gegevens om over te nemen");
        assertThat(visit.textToCopy().lines()).isNotEmpty().allMatch(line -> line.matches("[^:]+: .+"));
        assertThat(visit.textToCopy()).doesNotContain(resident.insz());
    }

    @Test
    void anAppIsLinkedByTheLastCodeAndItsLinkEndsOnce(World world) {
        CityApp app = CityApp.listening(world);
        visit.opens(PortalPage.PROFILE);
        visit.presses("Maak een code");
        String first = visit.code();
        visit.goesBack();
        visit.presses("Maak een code");
        String second = visit.code();
        assertThat(kept.linkCodes()).isEqualTo(1);
        assertThat(app.linksWith(first)).isFalse();
        assertThat(app.linksWith(second)).isTrue();
        assertThat(kept.linkedApps()).isEqualTo(1);

        visit.opens(PortalPage.PROFILE);
        visit.reads("App van de stad Gent");
        visit.pressesTwice("Stop de koppeling");
        visit.reads("De koppeling is gestopt.");
        assertThat(visit.handed().again().text()).contains("De koppeling is gestopt.");
        assertThat(kept.linkedApps()).isZero();
    }

    @Test
    void aFactIsSaidCorrectedAndTakenBack() {
        visit.opens(RENT);
        visit.writes(HOW_MUCH, "650,50");
        visit.pressesTwice(SAVE);
        visit.reads("Wat u zei, is bewaard.");
        assertThat(visit.handed().again().status()).isEqualTo(OK);
        assertThat(kept.wordsOn("monthly-rent")).isEqualTo(1);
        Answered other = visit.handed().with("waarde", "9.999");
        assertThat(other.text()).contains("U verstuurde dit formulier al met een ander antwoord.", "9.999");
        assertThat(kept.wordsOn("monthly-rent")).isEqualTo(1);

        visit.goesBack();
        visit.presses(SAVE);
        visit.reads("Wat u zei, is bewaard.");
        assertThat(kept.wordsOn("monthly-rent"))
                .as("the same with the back button")
                .isEqualTo(1);

        visit.opens(RENT);
        visit.hasWritten(HOW_MUCH, "650,50");
        visit.writes(HOW_MUCH, "veel");
        visit.presses(SAVE);
        visit.reads("Typ een bedrag in euro met cijfers.");
        visit.hasWritten(HOW_MUCH, "veel");
        visit.writes(HOW_MUCH, "700");
        visit.presses(SAVE);
        visit.reads("€ 700");
        visit.pressesTwice("Neem dit terug");
        visit.reads("U nam het terug.");
        visit.reads("U zei nog niets.");
        assertThat(visit.handed().again().status()).isEqualTo(OK);
        assertThat(kept.wordsOn("monthly-rent"))
                .as("said, corrected, taken back")
                .isEqualTo(3);
    }

    @Test
    void aYesIsGivenAndTakenBackAndSoIsAnObjection() {
        visit.opens(PortalPage.CONSENT);
        long before = kept.wordsOnConsent();
        visit.pressesTwice("Ja, dat mag");
        visit.reads("U zei ja. Dat is bewaard.");
        assertThat(visit.handed().again().status()).isEqualTo(OK);
        Answered other = visit.handed().with("keuze", "WITHDRAWN");
        assertThat(other.text()).contains("Uw keuze is niet bewaard.");
        assertThat(kept.wordsOnConsent()).isEqualTo(before + 1);

        visit.pressesTwice("Stop hiermee");
        visit.reads("We stoppen hiermee. Dat is bewaard.");
        visit.pressesTwice("Ik maak bezwaar");
        visit.reads("Uw bezwaar is bewaard.");
        assertThat(visit.handed().with("bezwaar", "misschien").heading()).isEqualTo(NOT_ACCEPTED);
        visit.presses("Ik stop mijn bezwaar");
        visit.reads("Uw bezwaar is gestopt.");
        visit.goesBack();
        visit.reads("U hebt geen bezwaar.");
        assertThat(kept.wordsOnConsent()).isEqualTo(before + 4);
    }

    @Test
    void aMessageIsMarkedALanguageIsChosenAndAnAnswerCounts() {
        visit.opens(PortalPage.MESSAGE);
        visit.pressesTwice("Leg weg");
        visit.reads("U legde dit bericht weg.");
        visit.presses("Haal terug");
        visit.reads("U haalde dit bericht terug.");

        visit.opens(PortalPage.PROFILE);
        visit.presses(SAVE);
        visit.reads("Uw taal is bewaard.");

        long before = kept.pagesFoundClear();
        visit.opens(PortalPage.PRIVACY);
        visit.pressesTwice("Ja");
        visit.readsHeading("Bedankt voor uw antwoord");
        visit.reloads();
        visit.readsHeading("Bedankt voor uw antwoord");
        assertThat(visit.handed().again().status()).isEqualTo(OK);
        assertThat(kept.pagesFoundClear()).isEqualTo(before + 1);
    }

    @Test
    void whoWasAwayForTooLongIsToldWhatDidNotHappenAndFindsWhatTheyTyped(World world) {
        long before = kept.wordsOnConsent();
        visit.opens(PortalPage.CONSENT);
        world.endsAllSessions();
        visit.presses("Ik maak bezwaar");
        visit.reads("Wat u net koos of typte, is niet bewaard.");
        visit.reads("U hebt geen bezwaar.");
        assertThat(kept.wordsOnConsent()).isEqualTo(before);

        visit.opens(PERMITS);
        visit.writes(HOW_MANY, "4 of 5");
        world.endsAllSessions();
        visit.presses(SAVE);
        visit.hasWritten(HOW_MANY, "4 of 5");
        visit.reads("Wat u typte, staat er nog.");
        visit.presses(SAVE);
        visit.reads("Typ een getal met cijfers. Bijvoorbeeld 2.");
        assertThat(kept.wordsOn("car-permits-at-address")).isZero();
        visit.writes(HOW_MANY, "8");
        visit.presses(SAVE);
        visit.reads("Wat u zei, is bewaard.");
        visit.presses("Neem dit terug");
        visit.reads("U nam het terug.");
    }

    @Test
    void whatIsTamperedWithIsNotAccepted() {
        visit.opens(PortalPage.CONSENT);
        visit.presses("Nee, dat mag niet");
        long before = kept.wordsOnConsent();
        SoftAssertions softly = new SoftAssertions();
        for (String[] change : new String[][] {
            {"sleutel", "een-andere"},
            {"sleutel", ""},
            {"csrf-token", "AAAAAAAAAAAAAAAAAAAAAA"},
            {"csrf-token", "<script>"},
            {"keuze", "MISSCHIEN"},
            {"keuze", ""},
            {"versie", "een"},
            {"doel", "../me"},
        }) {
            Answered answer = visit.handed().with(change[0], change[1]);
            softly.assertThat(answer.heading())
                    .as("%s is %s: %d", change[0], change[1], answer.status())
                    .isEqualTo(NOT_ACCEPTED);
        }
        for (String field : List.of("sleutel", "csrf-token", "keuze", "doel")) {
            softly.assertThat(visit.handed().without(field).heading())
                    .as("no " + field)
                    .isEqualTo(NOT_ACCEPTED);
        }
        softly.assertAll();
        assertThat(visit.handed().with("versie", "99").text()).contains("Uw keuze is niet bewaard.");
        assertThat(visit.handed().to("/gegevens/birth-date/terug").status()).isIn(BAD, NOT_FOUND);
        assertThat(kept.wordsOnConsent()).isEqualTo(before);
    }
}
