package gent.rechtstreeks.granting.grant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/** What was told last in a case, and to whom: nobody is told the same twice. */
public record Told(Kind kind, Content content, SortedSet<UUID> addressees) {

    public Told {
        addressees = Residents.of(addressees);
    }

    /** The same people hear that it no longer holds. */
    Told takenBackAs(Kind takenBack) {
        return new Told(takenBack, content, addressees);
    }

    /** The same, for those of them who are among these. */
    Told among(Collection<UUID> others) {
        return new Told(kind, content, Residents.without(addressees, Residents.without(addressees, others)));
    }

    /** One message each. */
    List<Message> toEverybody() {
        return messages(addressees, kind, content);
    }

    /** What is new to whom after {@code before}; null when nothing was told yet. */
    List<Message> newsAfter(Told before) {
        if (before == null || !before.kind.stands()) {
            return toEverybody();
        }
        List<Message> news = new ArrayList<>(messages(unawareOfThisAfter(before), kind, content));
        news.addAll(messages(Residents.without(before.addressees, addressees), Kind.SILENCED, before.content));
        return news;
    }

    private SortedSet<UUID> unawareOfThisAfter(Told before) {
        boolean same = kind == before.kind && content.equals(before.content);
        return same ? Residents.without(addressees, before.addressees) : addressees;
    }

    private static List<Message> messages(SortedSet<UUID> addressees, Kind kind, Content content) {
        return addressees.stream()
                .map(addressee -> new Message(addressee, kind, content))
                .toList();
    }
}
