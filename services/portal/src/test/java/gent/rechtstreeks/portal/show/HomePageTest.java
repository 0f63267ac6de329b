package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.WholeFeed;
import gent.rechtstreeks.portal.show.HomePage.Cards;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomePageTest {

    @Test
    void messagesInTheSameWordsAreNumbered() {
        FeedEntry first = TestEntries.saying("U kunt het startbedrag aanvragen.");
        FeedEntry second = TestEntries.saying("U kunt het startbedrag aanvragen.");
        FeedEntry another = TestEntries.saying("U krijgt een overzicht.");
        Cards cards = HomePage.of(
                        new Part.Got<>(List.of()),
                        new Part.Got<>(new WholeFeed(List.of(first, second, another), "")),
                        Optional.empty())
                .feed()
                .getValue();

        assertThat(cards.nthOf(first)).isEqualTo(new Nth(1, 2));
        assertThat(cards.nthOf(second)).isEqualTo(new Nth(2, 2));
        assertThat(cards.nthOf(another)).isNull();
    }
}
