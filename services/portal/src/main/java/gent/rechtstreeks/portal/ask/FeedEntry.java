package gent.rechtstreeks.portal.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the resident was told. Of a withdrawn entry only the shell is left: no title, no text.
 *
 * @param right the right it is about; null when it is about several
 * @param deadline last day to act; null when there is none
 * @param link where to act or read more; null when there is nothing
 * @param translationOf the language that counts when this is a translation; null otherwise
 * @param rights what an overview lists; empty otherwise
 */
public record FeedEntry(
        UUID id,
        Type type,
        String right,
        UUID lifeEvent,
        String title,
        String text,
        State state,
        boolean read,
        boolean archived,
        Instant at,
        LocalDate deadline,
        String link,
        String language,
        String direction,
        String translationOf,
        List<ListedRight> rights) {

    /** An entry that lacks these is none. */
    public FeedEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(state);
        Objects.requireNonNull(at);
        rights = List.copyOf(rights);
        if (state == State.ACTIVE) {
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
        }
    }

    /** What was told; a newer service may know more. */
    public enum Type {
        GRANTED,
        RAISED,
        PROPOSED,
        INFORMED,
        REMINDED,
        ASSISTED,
        UNKNOWN
    }

    /** Whether it still holds. */
    public enum State {
        ACTIVE,
        WITHDRAWN
    }

    /** One right in an overview. */
    public record ListedRight(
            String right, String name, String what, String how, Money amount, LocalDate deadline, String link) {}

    public boolean holds() {
        return state == State.ACTIVE;
    }

    /** What the law asks of the resident: as long as it holds, putting the message away does not end it. */
    public boolean isDuty() {
        return type == Type.REMINDED;
    }
}
