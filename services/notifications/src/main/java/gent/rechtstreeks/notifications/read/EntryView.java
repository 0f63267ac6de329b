package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.deliver.EntryState;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.read.text.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One entry as the resident sees it; of a withdrawn one only the shell is left. */
record EntryView(
        UUID id,
        String cursor,
        Kind type,
        String right,
        UUID lifeEvent,
        String title,
        String text,
        EntryState state,
        boolean read,
        Instant at,
        LocalDate deadline,
        String link) {

    static EntryView active(FeedEntryRow entry, String cursor, Message message, Text text) {
        return new EntryView(
                entry.id(),
                cursor,
                entry.type(),
                entry.right(),
                entry.lifeEventId(),
                text.title(),
                text.body(),
                EntryState.ACTIVE,
                entry.read(),
                entry.changedAt(),
                message.deadline().orElse(null),
                text.link().orElse(null));
    }

    static EntryView withdrawn(FeedEntryRow entry, String cursor) {
        return new EntryView(
                entry.id(),
                cursor,
                entry.type(),
                entry.right(),
                entry.lifeEventId(),
                null,
                null,
                EntryState.WITHDRAWN,
                entry.read(),
                entry.changedAt(),
                null,
                null);
    }
}
