package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.LifeEvent;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.ask.WholeFeed;
import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.WholePage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever lost somebody reads who helps, and no promise of news. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class AfterALossTest {

    private static final Locale DUTCH = Locale.of("nl", "BE");
    private static final String HELP = "Wilt u weten wat er nu voor u verandert?";
    private static final String CALL = " <a href=\"tel:+3292101010\">09 210 10 10</a>";
    private static final String NO_MESSAGES = "Hier staan nu geen berichten voor u.";
    private static final String WHEN_SOMETHING_CHANGES = "Verandert er iets in uw gezin?";
    private static final String KEPT = "Kreeg u hierdoor iets?";
    private static final String NOTHING = "Hierover is nu niets te tonen.";

    @Inject
    WholePage pages;

    @ParameterizedTest
    @CsvSource({
        "DEATH, nl, Wilt u weten wat er nu voor u verandert? Een medewerker van Gentinfo helpt u:",
        "STILLBIRTH, fr, Vous voulez savoir ce qui change maintenant pour vous ? Un collaborateur de Gentinfo vous aide :",
        "DEATH, en, Do you want to know what changes for you now? A member of staff of Gentinfo helps you:",
    })
    void bothPagesSayWhoHelps(String kind, Locale language, String words) {
        LifeEvent loss = event(kind, "VALID");

        assertThat(home(language, loss)).containsOnlyOnce(words + CALL);
        assertThat(events(language, loss)).containsOnlyOnce(words + CALL);
    }

    @Test
    void nothingIsPromisedAndNothingIsMissing() {
        LifeEvent death = event("DEATH", "VALID");

        assertThat(home(DUTCH, death)).contains(NO_MESSAGES).doesNotContain(WHEN_SOMETHING_CHANGES);
        assertThat(events(DUTCH, death)).doesNotContain(NOTHING);
    }

    @Test
    void whatNeverWasIsNoLossAndBringsNoNewsEither() {
        LifeEvent annulled = event("BIRTH", "ANNULLED");

        assertThat(home(DUTCH, annulled))
                .contains(NO_MESSAGES)
                .doesNotContain(WHEN_SOMETHING_CHANGES)
                .doesNotContain(HELP);
        assertThat(events(DUTCH, annulled)).doesNotContain(HELP);
        assertThat(event("DEATH", "ANNULLED").isLoss()).isFalse();
    }

    @Test
    void whatWasGivenByWhatWasTakenBackIsSaidToStay() {
        assertThat(home(DUTCH, event("BIRTH", "ANNULLED"))).contains(KEPT);
        assertThat(home(DUTCH, event("MOVE", "ANNULLED"))).contains(KEPT);
        assertThat(home(DUTCH, event("DEATH", "ANNULLED"))).doesNotContain(KEPT);
        assertThat(events(DUTCH, event("BIRTH", "ANNULLED"))).contains(KEPT);
        assertThat(events(DUTCH, event("DEATH", "ANNULLED")))
                .contains("Hebt u hier een vraag over?")
                .doesNotContain(KEPT);
        assertThat(home(DUTCH, event("BIRTH", "VALID"))).doesNotContain(KEPT);
    }

    @ParameterizedTest
    @CsvSource({"DEATH, VALID, true", "BIRTH, ANNULLED, true", "BIRTH, VALID, false", "DEATH, ANNULLED, false"})
    void whoLostSomebodyOrWhoseChildNeverWasIsAskedNothing(String kind, String status, boolean unasked) {
        Part<List<LifeEvent>> happened = new Part.Got<>(List.of(event(kind, status)));

        assertThat(home(happened).isUnasked()).isEqualTo(unasked);
        assertThat(EventsPage.of(happened, none(), none(), none()).isUnasked()).isEqualTo(unasked);
    }

    @Test
    void whoLostSomebodyIsToldOfNothingNew() {
        FeedEntry message = TestEntries.saying("U krijgt vuilniszakken.");

        assertThat(homeWith(message, event("BIRTH", "VALID"))).contains("tag new");
        assertThat(homeWith(message, event("DEATH", "VALID")))
                .contains("U krijgt vuilniszakken.")
                .doesNotContain("tag new");
    }

    private String homeWith(FeedEntry message, LifeEvent happened) {
        return pages.of(
                "home.html",
                HomePage.of(
                        new Part.Got<>(List.of(happened)),
                        new Part.Got<>(new WholeFeed(List.of(message), "")),
                        Optional.empty()),
                DUTCH);
    }

    @Test
    void anotherEventIsToldOfAsBefore() {
        assertThat(events(DUTCH, event("MOVE", "VALID"))).contains(NOTHING).doesNotContain(HELP);
        assertThat(home(DUTCH)).contains(WHEN_SOMETHING_CHANGES);
    }

    @Test
    void nothingIsPromisedWhenNobodyCanTellWhatHappened() {
        assertThat(pages.of("home.html", home(new Part.Missing<>(Service.LIFE_EVENTS)), DUTCH))
                .contains(NO_MESSAGES)
                .doesNotContain(WHEN_SOMETHING_CHANGES);
    }

    private String home(Locale language, LifeEvent... happened) {
        return pages.of("home.html", home(new Part.Got<>(List.of(happened))), language);
    }

    private static HomePage home(Part<List<LifeEvent>> happened) {
        return HomePage.of(happened, new Part.Got<>(new WholeFeed(List.of(), "")), Optional.empty());
    }

    private String events(Locale language, LifeEvent... happened) {
        EventsPage page = EventsPage.of(new Part.Got<>(List.of(happened)), none(), none(), none());
        return pages.of("events.html", page, language);
    }

    private static <T> Part<List<T>> none() {
        return new Part.Got<>(Stream.<T>empty().toList());
    }

    private static LifeEvent event(String kind, String status) {
        return new LifeEvent(
                TestEntries.BIRTH,
                kind,
                "Iets",
                status,
                "Dit is ingeschreven.",
                LocalDate.of(2026, 3, 1),
                TestEntries.NOON);
    }
}
