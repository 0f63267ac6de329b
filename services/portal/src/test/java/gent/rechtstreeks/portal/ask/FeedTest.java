package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.FeedEntry.State;
import gent.rechtstreeks.portal.ask.FeedEntry.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final FeedEntry before = at(NOON.minusSeconds(1));
    private final FeedEntry after = at(NOON.plusSeconds(1));
    private final TwoPages notifications = new TwoPages(Collections.nCopies(100, at(NOON)), List.of(before, after));

    @Test
    void itIsReadToItsEndTheLatestFirst() {
        WholeFeed feed = read("nl");

        assertThat(feed.entries()).hasSize(102).startsWith(after).endsWith(before);
        assertThat(feed.cursor()).isEqualTo(TwoPages.END);
    }

    @Test
    void whatCameAtOneMomentStandsInTheSameOrderWhicheverWayItIsTold() {
        FeedEntry one = at(NOON);
        FeedEntry other = at(NOON);

        assertThat(asked(new TwoPages(Collections.nCopies(100, one), List.of(other)), "nl")
                        .getValue()
                        .entries()
                        .getFirst())
                .isEqualTo(asked(new TwoPages(Collections.nCopies(100, other), List.of(one)), "nl")
                        .getValue()
                        .entries()
                        .getFirst());
    }

    @Test
    void everyPageOfItIsInTheLanguageOfThePortalsPage() {
        read("fr");

        assertThat(notifications.languages()).containsExactly("fr", "fr");
    }

    @Test
    void aFeedWithoutAnEndIsMissingAndNotCutShort() {
        List<FeedEntry> full = Collections.nCopies(100, at(NOON));

        assertThat(asked(new TwoPages(full, full), "nl").getMissing()).isEqualTo(Service.NOTIFICATIONS);
    }

    private WholeFeed read(String language) {
        return asked(notifications, language).getValue();
    }

    private static Part<WholeFeed> asked(TwoPages notifications, String language) {
        return new Feed(notifications.api(), new Parts(Waiting.forAnAnswer(), new Timing()))
                .of(Caller.withToken("token", language))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static FeedEntry at(Instant moment) {
        return new FeedEntry(
                UUID.randomUUID(),
                Type.INFORMED,
                "waste-bags",
                UUID.randomUUID(),
                "Titel",
                "Tekst.",
                State.ACTIVE,
                false,
                false,
                moment,
                null,
                null,
                "nl",
                "ltr",
                null,
                List.of());
    }
}
