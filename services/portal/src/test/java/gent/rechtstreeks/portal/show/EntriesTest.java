package gent.rechtstreeks.portal.show;

import static gent.rechtstreeks.portal.show.TestEntries.BIRTH;
import static gent.rechtstreeks.portal.show.TestEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.FeedEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {

    @Test
    void oneRightIsExplainedOnItsPageAndSeveralInTheMessage() {
        FeedEntry overview = TestEntries.saying("Tekst.", "huur", "afval");

        assertThat(Entries.explainedAt(TestEntries.read()))
                .isEqualTo("/rechten/bij/waste-bags?gebeurtenis=" + BIRTH + "#waarom");
        assertThat(Entries.explainedAt(overview)).isEqualTo("/berichten/" + overview.id());
    }

    @Test
    void onlyWhatCameLaterAndAsksToBeReadIsNew() {
        Instant before = NOON.minusSeconds(1);

        assertThat(Entries.anythingNew(List.of(TestEntries.unread()), before)).isTrue();
        assertThat(Entries.anythingNew(List.of(TestEntries.unread()), NOON)).isFalse();
        assertThat(Entries.anythingNew(List.of(TestEntries.read(), TestEntries.withdrawn()), before))
                .isFalse();
    }

    @Test
    void whereNothingCameYetEverythingIsNewer() {
        assertThat(Entries.newest(List.of())).isEqualTo(Instant.EPOCH);
        assertThat(Entries.newest(List.of(TestEntries.unreadAt(NOON.minusSeconds(9)), TestEntries.read())))
                .isEqualTo(NOON);
    }

    @Test
    void whatIsNoMomentSaysNothing() {
        assertThat(Moment.of(null)).isEmpty();
        assertThat(Moment.of("gisteren")).isEmpty();
        assertThat(Moment.of(NOON.toString())).contains(NOON);
    }
}
