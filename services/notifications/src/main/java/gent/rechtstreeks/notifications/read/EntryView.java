package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.read.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry as the resident sees it; of a withdrawn one only the shell is left. */
record EntryView(
        UUID id,
        String cursor,
        EntryType type,
        String right,
        UUID lifeEvent,

        @Schema(nullable = true, description = "Null when withdrawn.")
        String title,

        @Schema(nullable = true, description = "Null when withdrawn.")
        String text,

        EntryStatus state,
        boolean read,
        Instant at,

        @Schema(nullable = true, description = "The last day on which the resident can act.")
        LocalDate deadline,

        @Schema(nullable = true, description = "Where the resident can act or read more.")
        String link) {

    /** What was told. */
    enum EntryType {
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
    enum EntryStatus {
        ACTIVE,
        WITHDRAWN
    }

    static EntryView active(FeedEntryRow entry, String cursor, Message message, Text text) {
        return new EntryView(
                entry.id(),
                cursor,
                EntryType.of(entry.type()),
                entry.right(),
                entry.lifeEventId(),
                text.title(),
                text.body(),
                EntryStatus.ACTIVE,
                entry.read(),
                entry.changedAt(),
                message.deadline().orElse(null),
                text.link().orElse(null));
    }

    static EntryView withdrawn(FeedEntryRow entry, String cursor) {
        return new EntryView(
                entry.id(),
                cursor,
                EntryType.of(entry.type()),
                entry.right(),
                entry.lifeEventId(),
                null,
                null,
                EntryStatus.WITHDRAWN,
                entry.read(),
                entry.changedAt(),
                null,
                null);
    }
}
