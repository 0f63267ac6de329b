package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.ask.WholeFeed;
import gent.rechtstreeks.portal.show.MessagesPage.Box;
import gent.rechtstreeks.portal.show.MessagesPage.Heap;
import gent.rechtstreeks.portal.show.MessagesPage.Which;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessagesPageTest {

    private static final Outcome SHOWN = new Outcome(null, null);

    private final FeedEntry read = TestEntries.read();
    private final FeedEntry withdrawn = TestEntries.withdrawn();
    private final FeedEntry unread = TestEntries.unread();
    private final FeedEntry putAway = TestEntries.putAway();
    private final Part<WholeFeed> feed =
            new Part.Got<>(new WholeFeed(List.of(read, withdrawn, unread, putAway), "so-far"));

    @Test
    void whatIsUnreadComesFirstAndWhatIsPutAwayIsApart() {
        assertThat(box(Which.ALL).entries()).containsExactly(unread, read);
        assertThat(box(Which.ALL).withdrawn()).containsExactly(withdrawn);
        assertThat(box(Which.UNREAD).entries()).containsExactly(unread);
        assertThat(box(Which.AWAY).entries()).containsExactly(putAway);
    }

    @Test
    void eachHeapSaysHowManyOfThemHold() {
        assertThat(box(Which.UNREAD).heaps())
                .containsExactly(
                        new Heap(Which.ALL, 2, false), new Heap(Which.UNREAD, 1, true), new Heap(Which.AWAY, 1, false));
    }

    @Test
    void aPageThatReplacesNoneSaysNothingOfNews() {
        assertThat(box(Which.ALL).news()).isFalse();
        assertThat(MessagesPage.of(feed, Which.ALL, Optional.of(TestEntries.NOON.minusSeconds(1)))
                        .box()
                        .getValue()
                        .news())
                .isTrue();
    }

    @Test
    void whicheverAreShownThePageKnowsHowFarTheFeedHasCome() {
        assertThat(box(Which.AWAY).cursor()).isEqualTo("so-far");
    }

    @Test
    void anUnknownWordShowsAll() {
        assertThat(Which.named("'; drop")).isEqualTo(Which.ALL);
        assertThat(Which.named(null)).isEqualTo(Which.ALL);
        assertThat(Which.named("weggelegd")).isEqualTo(Which.AWAY);
    }

    @Test
    void aMessageThatIsNotInTheFeedDoesNotExist() {
        assertThat(MessagePage.of(feed, read.id(), SHOWN).entry().getValue()).isEqualTo(read);
        assertThatThrownBy(() -> MessagePage.of(feed, UUID.randomUUID(), SHOWN)).isInstanceOf(NotFoundException.class);
        assertThat(MessagePage.of(new Part.Missing<>(Service.NOTIFICATIONS), read.id(), SHOWN)
                        .entry()
                        .getMissing())
                .isEqualTo(Service.NOTIFICATIONS);
    }

    @Test
    void ofWhatWasWithdrawnNobodyIsAskedHowClearItWas() {
        assertThat(MessagePage.of(feed, withdrawn.id(), SHOWN).isWithdrawn()).isTrue();
        assertThat(MessagePage.of(feed, read.id(), SHOWN).isWithdrawn()).isFalse();
        assertThat(MessagePage.of(new Part.Missing<>(Service.NOTIFICATIONS), read.id(), SHOWN)
                        .isWithdrawn())
                .isFalse();
    }

    @Test
    void aMarkThatMayNotHaveBeenPutIsSaid() {
        String page = MessagePage.path(read.id());

        assertThat(MessagesResource.after(new Part.Got<>(Mark.AWAY), page)).hasQuery("gelukt=weggelegd");
        assertThat(MessagesResource.after(new Part.Missing<>(Service.NOTIFICATIONS), page))
                .hasPath(page)
                .hasQuery("mislukt=merken");
        assertThat(MessagePage.of(feed, read.id(), new Outcome("weggelegd", null)))
                .returns(Mark.AWAY, MessagePage::done)
                .returns(false, MessagePage::failed);
        assertThat(MessagePage.of(feed, read.id(), new Outcome(null, "merken")))
                .returns(null, MessagePage::done)
                .returns(true, MessagePage::failed);
    }

    private Box box(Which which) {
        return MessagesPage.of(feed, which, Optional.empty()).box().getValue();
    }
}
