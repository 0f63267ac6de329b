package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.WholeFeed;
import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.WholePage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law asks stands on the first page until it is done. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class DutyTest {

    private static final String NOTHING_TO_DO = "U hoeft nu niets te doen.";

    @Inject
    WholePage pages;

    @Inject
    Engine engine;

    @Test
    void staysWhenItsMessageIsPutAway() {
        FeedEntry duty = TestEntries.duty(true);

        assertThat(home(duty))
                .contains("id=\"bericht-" + duty.id() + "\"", "Doe dit op zijn laatst op 17 maart 2026")
                .doesNotContain(NOTHING_TO_DO);
    }

    @Test
    void whatIsNoDutyGoesWhenItIsPutAway() {
        FeedEntry away = TestEntries.putAway();

        assertThat(home(away, TestEntries.unread()))
                .contains(NOTHING_TO_DO)
                .doesNotContain(away.id().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 'Zolang u dit moet doen, staat het ook bij Start.'",
        "fr, 'Tant que vous devez le faire, il reste aussi à l''Accueil.'",
        "en, 'As long as you have to do this, it is on Home too.'",
    })
    void whoPutsItAwayReadsThatItStays(Locale language, String words) {
        assertThat(putAway(TestEntries.duty(true), language)).contains(words);
        assertThat(putAway(TestEntries.putAway(), language)).doesNotContain(words);
    }

    @Test
    void whatMayBeAskedForIsNowhereADuty() {
        FeedEntry offer = TestEntries.offer();
        Part<WholeFeed> feed = new Part.Got<>(new WholeFeed(List.of(offer), ""));
        Locale dutch = Locale.of("nl", "BE");

        String list = pages.of("messages.html", MessagesPage.of(feed, MessagesPage.Which.ALL, Optional.empty()), dutch);
        String message = engine.getTemplate("tags/told.html")
                .data("it", offer)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, dutch)
                .render();

        assertThat(Stream.of(home(offer), list, message)).allSatisfy(page -> assertThat(page)
                .contains("Dit kan tot en met 17 maart 2026")
                .doesNotContain("Doe dit op zijn laatst"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl-BE, true, Doe dit op zijn laatst op 17 maart 2026",
        "nl-BE, false, Dit kan tot en met 17 maart 2026",
        "fr-BE, true, Faites-le au plus tard le 17 mars 2026",
        "fr-BE, false, 'C''est possible jusqu''au 17 mars 2026 inclus'",
        "en-GB, true, Do this by 17 March 2026",
        "en-GB, false, You can do this up to and including 17 March 2026",
    })
    void onlyOfADutyIsItSaidThatItMustBeDone(String language, boolean duty, String words) {
        assertThat(engine.getTemplate("tags/deadline.html")
                        .data("day", TestEntries.duty(false).deadline())
                        .data("duty", duty)
                        .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, Locale.forLanguageTag(language))
                        .render()
                        .replace("&#39;", "'"))
                .contains(words);
    }

    private String putAway(FeedEntry entry, Locale language) {
        MessagePage page = MessagePage.of(
                new Part.Got<>(new WholeFeed(List.of(entry), "")), entry.id(), new Outcome(Mark.AWAY.word(), null));
        return engine.getTemplate("tags/marked.html")
                .data("it", page)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                .render()
                .replace("&#39;", "'");
    }

    private String home(FeedEntry... told) {
        HomePage page = HomePage.of(
                new Part.Got<>(List.of()), new Part.Got<>(new WholeFeed(List.of(told), "")), Optional.empty());
        return pages.of("home.html", page, Locale.of("nl", "BE"));
    }
}
