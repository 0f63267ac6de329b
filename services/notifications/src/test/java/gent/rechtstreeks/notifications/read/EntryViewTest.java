package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.kit.testing.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.Decisions;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.Messages;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.read.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryViewTest {

    private final Decision decision = Decisions.wasteBags(1, Kind.GRANTED, 8400);
    private final Message message = Messages.tellingOf(decision, Decisions.RIGHTS);

    @Test
    void aTextSaysInWhichDirectionItRunsAndOfWhatItIsATranslation() {
        EntryView view = in(Language.of("ar"));

        assertThat(view.language()).isEqualTo("ar");
        assertThat(view.direction()).isEqualTo("rtl");
        assertThat(view.translationOf()).isEqualTo("nl");
    }

    @Test
    void theDutchTextIsATranslationOfNothing() {
        EntryView view = in(Language.DUTCH);

        assertThat(view.language()).isEqualTo("nl");
        assertThat(view.direction()).isEqualTo("ltr");
        assertThat(view.translationOf()).isNull();
    }

    private EntryView in(Language language) {
        FeedEntryRow entry = new FeedEntryRow(decision);
        entry.show(decision, message, 1, START);
        return EntryView.active(
                entry, "cursor", message, new Text("title", "body", Optional.empty(), language), List.of());
    }
}
