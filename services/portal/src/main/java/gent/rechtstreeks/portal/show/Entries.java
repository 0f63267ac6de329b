package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.FeedEntry;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.util.List;

/** What pages show of an entry of the feed. */
@TemplateExtension
final class Entries {

    private Entries() {}

    /** The text in pieces; of a withdrawn entry there is none. */
    static MessageText prose(FeedEntry entry) {
        return MessageText.of(entry);
    }

    static String firstSentence(FeedEntry entry) {
        return MessageText.of(entry).firstSentence(entry.language());
    }

    /** Whether it asks to be read. */
    static boolean isUnread(FeedEntry entry) {
        return entry.holds() && !entry.read();
    }

    /** Where it is explained: on the page of the right, where the reasons begin; when it is about several, in the message. */
    static String explainedAt(FeedEntry entry) {
        return entry.right() == null
                ? "/berichten/" + entry.id()
                : "/rechten/bij/" + entry.right() + "?gebeurtenis=" + entry.lifeEvent() + "#waarom";
    }

    /** The page elsewhere where the resident can act; null when there is none. */
    static Link elsewhere(FeedEntry entry) {
        return entry.link() == null
                ? null
                : Link.of(List.of(entry.link())).stream().findFirst().orElse(null);
    }

    /** When the latest of them came; long ago when there are none. */
    static Instant newest(List<FeedEntry> entries) {
        return entries.stream().map(FeedEntry::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** Whether anything came to read since a page was made that knew all until then. */
    static boolean anythingNew(List<FeedEntry> entries, Instant since) {
        return entries.stream().anyMatch(entry -> isUnread(entry) && entry.at().isAfter(since));
    }
}
