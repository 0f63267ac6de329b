package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.WholeFeed;
import gent.rechtstreeks.portal.show.MessagesPage.Which;
import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.WholePage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has twins can tell their messages apart. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class InTheSameWordsTest {

    private final FeedEntry read = TestEntries.read();
    private final FeedEntry unread = TestEntries.unread();
    private final FeedEntry another = TestEntries.saying("Iets anders.");

    @Inject
    WholePage pages;

    @ParameterizedTest
    @CsvSource({"nl, bericht, van", "fr, message, sur", "en, message, of"})
    void theyAreNumberedAmongTheMessagesToo(Locale language, String message, String of) {
        String page = page(Which.ALL, language, read, unread, another);

        assertThat(page)
                .containsOnlyOnce("(" + message + " 1 " + of + " 2)")
                .containsOnlyOnce("(" + message + " 2 " + of + " 2)");
    }

    @Test
    void theNumberStaysTheSameWhateverWasReadOrPutAway() {
        FeedEntry putAway = TestEntries.putAway();

        assertThat(page(Which.UNREAD, Locale.of("nl"), putAway, unread))
                .contains(unread.id() + "", "(bericht 2 van 2)");
        assertThat(page(Which.AWAY, Locale.of("nl"), putAway, unread)).contains(putAway.id() + "", "(bericht 1 van 2)");
        assertThat(page(Which.ALL, Locale.of("nl"), read, unread)).containsPattern("2 van 2[\\s\\S]*1 van 2");
    }

    @Test
    void whatDoesNotHoldAnyMoreIsNotCounted() {
        assertThat(page(Which.ALL, Locale.of("nl"), TestEntries.withdrawn(), TestEntries.withdrawn(), unread))
                .doesNotContain("(bericht");
    }

    private String page(Which which, Locale language, FeedEntry... told) {
        WholeFeed feed = new WholeFeed(List.of(told), "");
        return pages.of("messages.html", MessagesPage.of(new Part.Got<>(feed), which, Optional.empty()), language);
    }
}
