package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.read.text.ListedRight;
import gent.rechtstreeks.notifications.read.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry as the resident sees it; of a withdrawn one only the shell is left. */
public record EntryView(
        UUID id,
        String cursor,
        EntryType type,

        @Schema(nullable = true, description = "Kebab name of the right or obligation. Null when it is about several.")
        String right,

        UUID lifeEvent,

        @Schema(nullable = true, description = "Null when withdrawn.")
        String title,

        @Schema(nullable = true, description = "Null when withdrawn.")
        String text,

        EntryStatus state,
        boolean read,
        boolean archived,
        Instant at,

        @Schema(nullable = true, description = "The last day on which the resident can act.")
        LocalDate deadline,

        @Schema(nullable = true, description = "Where the resident can act or read more.")
        String link,

        @Schema(nullable = true, description = "The language of title and text, as a BCP 47 tag. Null when withdrawn.")
        String language,

        @Schema(nullable = true, description = "Which way they are written: ltr or rtl. Null when withdrawn.")
        String direction,

        @Schema(nullable = true, description = "The language that counts, when title and text are a translation of it.")
        String translationOf,

        @Schema(description = "The rights that the entry lists, as in its text. Empty of an entry about one right.")
        List<RightView> rights) {

    /** What was told. */
    public enum EntryType {
        GRANTED,
        RAISED,
        PROPOSED,
        INFORMED,
        REMINDED,
        ASSISTED;

        static EntryType of(Kind kind) {
            return valueOf(kind.name());
        }
    }

    /** Whether it still holds. */
    public enum EntryStatus {
        ACTIVE,
        WITHDRAWN
    }

    static EntryView active(FeedEntryRow entry, String cursor, Message message, Text text, List<ListedRight> rights) {
        return new EntryView(
                entry.id(),
                cursor,
                EntryType.of(entry.type()),
                entry.right().orElse(null),
                entry.lifeEventId(),
                text.title(),
                text.body(),
                EntryStatus.ACTIVE,
                entry.read(),
                entry.archived(),
                entry.changedAt(),
                message.deadline().orElse(null),
                text.link().orElse(null),
                text.language().tag(),
                text.language().direction().name().toLowerCase(Locale.ROOT),
                text.language().original().map(Language::tag).orElse(null),
                rights.stream().map(RightView::of).toList());
    }

    static EntryView withdrawn(FeedEntryRow entry, String cursor) {
        return new EntryView(
                entry.id(),
                cursor,
                EntryType.of(entry.type()),
                entry.right().orElse(null),
                entry.lifeEventId(),
                null,
                null,
                EntryStatus.WITHDRAWN,
                entry.read(),
                entry.archived(),
                entry.changedAt(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
