package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.FeedEntry.ListedRight;
import gent.rechtstreeks.portal.ask.FeedEntry.State;
import gent.rechtstreeks.portal.ask.FeedEntry.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Entries of a feed for tests, each with an id of its own. */
final class TestEntries {

    static final UUID BIRTH = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private TestEntries() {}

    static FeedEntry unread() {
        return entry(State.ACTIVE, false, false, NOON, BIRTH, "Tekst.");
    }

    static FeedEntry unreadAt(Instant at) {
        return entry(State.ACTIVE, false, false, at, BIRTH, "Tekst.");
    }

    static FeedEntry read() {
        return entry(State.ACTIVE, true, false, NOON, BIRTH, "Tekst.");
    }

    static FeedEntry putAway() {
        return entry(State.ACTIVE, false, true, NOON, BIRTH, "Tekst.");
    }

    /** What the law asks, whether put away or not. */
    static FeedEntry duty(boolean putAway) {
        return entry(Type.REMINDED, State.ACTIVE, false, putAway, NOON, BIRTH, "Tekst.");
    }

    /** What the resident may ask for until a day. */
    static FeedEntry offer() {
        return entry(Type.PROPOSED, State.ACTIVE, false, false, NOON, BIRTH, "Tekst.");
    }

    static FeedEntry withdrawn() {
        return entry(State.WITHDRAWN, false, false, NOON, BIRTH, null);
    }

    static FeedEntry saying(String text, String... rights) {
        return entry(State.ACTIVE, false, false, NOON, BIRTH, text, rights);
    }

    static FeedEntry after(UUID event) {
        return entry(State.ACTIVE, false, false, NOON, event, "Tekst.");
    }

    private static FeedEntry entry(
            State state, boolean read, boolean archived, Instant at, UUID event, String text, String... rights) {
        return entry(Type.INFORMED, state, read, archived, at, event, text, rights);
    }

    private static FeedEntry entry(
            Type type,
            State state,
            boolean read,
            boolean archived,
            Instant at,
            UUID event,
            String text,
            String... rights) {
        return new FeedEntry(
                UUID.randomUUID(),
                type,
                rights.length > 0 ? null : "waste-bags",
                event,
                text == null ? null : "Titel",
                text,
                state,
                read,
                archived,
                at,
                type == Type.REMINDED || type == Type.PROPOSED ? LocalDate.of(2026, 3, 17) : null,
                null,
                "nl",
                "ltr",
                null,
                Stream.of(rights)
                        .map(name -> new ListedRight(name, name, "Wat het is.", null, null, null, null))
                        .toList());
    }
}
