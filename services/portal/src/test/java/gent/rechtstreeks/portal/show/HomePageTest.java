package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.show.HomePage.Cards;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HomePageTest {

    @Test
    void messagesInTheSameWordsAreNumbered() {
        FeedEntry first = TestEntries.saying("U kunt het startbedrag aanvragen.");
        FeedEntry second = TestEntries.saying("U kunt het startbedrag aanvragen.");
        FeedEntry another = TestEntries.saying("U krijgt een overzicht.");
        Cards cards = new Cards(List.of(), List.of(first), List.of(second, another), false, TestEntries.NOON, "");

        assertThat(Stream.of(first, second).map(cards::nthOf)).containsExactlyInAnyOrder(new Nth(1, 2), new Nth(2, 2));
        assertThat(cards.nthOf(another)).isNull();
    }
}
