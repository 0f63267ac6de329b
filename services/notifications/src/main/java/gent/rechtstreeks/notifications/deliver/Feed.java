package gent.rechtstreeks.notifications.deliver;

import gent.rechtstreeks.notifications.deliver.Change.AddEntry;
import gent.rechtstreeks.notifications.deliver.Change.Reason;
import gent.rechtstreeks.notifications.deliver.Change.ReplaceEntry;
import gent.rechtstreeks.notifications.deliver.Change.StaySilent;
import gent.rechtstreeks.notifications.deliver.Change.WithdrawEntry;
import java.time.LocalDate;

/** Decides what a resident gets to see: one entry per decision, the newest revision, nothing that came too late. */
public final class Feed {

    private Feed() {}

    /** What an incoming decision changes, given what is known of it and the day on which it arrives. */
    public static Change decide(Known known, Decision incoming, LocalDate today) {
        if (incoming.revision() <= known.revision()) {
            return new StaySilent(Reason.ALREADY_KNOWN);
        }
        if (incoming.kind().takesBack()) {
            return takeBack(known, Reason.NOTHING_TO_TAKE_BACK);
        }
        if (incoming.isAboutADeceasedChild()) {
            return takeBack(known, Reason.WOULD_HURT);
        }
        Message message = Messages.tellingOf(incoming);
        if (isOver(message, today)) {
            return takeBack(known, Reason.PAST_ITS_DEADLINE);
        }
        return known.wasEverShown() ? new ReplaceEntry(message) : new AddEntry(message);
    }

    /** Whether the last day on which it helps to hear this has passed. */
    public static boolean isOver(Message message, LocalDate today) {
        return message.deadline().filter(today::isAfter).isPresent();
    }

    private static Change takeBack(Known known, Reason otherwise) {
        return known.isShown() ? new WithdrawEntry() : new StaySilent(otherwise);
    }
}
