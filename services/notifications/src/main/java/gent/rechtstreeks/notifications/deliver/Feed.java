package gent.rechtstreeks.notifications.deliver;

import gent.rechtstreeks.notifications.deliver.Change.AddEntry;
import gent.rechtstreeks.notifications.deliver.Change.LeaveOverview;
import gent.rechtstreeks.notifications.deliver.Change.ListInOverview;
import gent.rechtstreeks.notifications.deliver.Change.Reason;
import gent.rechtstreeks.notifications.deliver.Change.ReplaceEntry;
import gent.rechtstreeks.notifications.deliver.Change.StaySilent;
import gent.rechtstreeks.notifications.deliver.Change.WithdrawEntry;
import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import java.time.LocalDate;
import java.util.Set;

/** Decides what a resident gets to see: one entry per decision, the newest revision, nothing that came too late. */
public final class Feed {

    private Feed() {}

    /**
     * What an incoming decision changes, given what is known of it and the day on which it arrives.
     *
     * @param rights those that have texts of their own: of any of them a resident can be told
     */
    public static Change decide(Known known, Decision incoming, LocalDate today, Set<String> rights) {
        if (incoming.revision() <= known.revision()) {
            return new StaySilent(Reason.ALREADY_KNOWN);
        }
        if (incoming.kind().takesBack()) {
            return takeBack(known, Reason.NOTHING_TO_TAKE_BACK);
        }
        if (incoming.isAboutADeceasedChild() || Messages.wouldTellALossAgain(incoming)) {
            return takeBack(known, Reason.WOULD_HURT);
        }
        Message message = Messages.tellingOf(incoming, rights);
        if (isOver(message, today)) {
            return takeBack(known, Reason.PAST_ITS_DEADLINE);
        }
        return show(known, message);
    }

    // What had an entry of its own keeps it: who saw it there looks for it there.
    private static Change show(Known known, Message message) {
        if (known.hasAnEntry()) {
            return new ReplaceEntry(message);
        }
        return message instanceof RightToAskFor right ? new ListInOverview(right) : new AddEntry(message);
    }

    /** Whether the last day on which it helps to hear this has passed. */
    public static boolean isOver(Message message, LocalDate today) {
        return message.deadline().filter(today::isAfter).isPresent();
    }

    private static Change takeBack(Known known, Reason otherwise) {
        if (known.isListed()) {
            return new LeaveOverview();
        }
        return known.isShown() ? new WithdrawEntry() : new StaySilent(otherwise);
    }
}
