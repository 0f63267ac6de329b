package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.notifications.deliver.Change;
import gent.rechtstreeks.notifications.deliver.Change.AddEntry;
import gent.rechtstreeks.notifications.deliver.Change.LeaveOverview;
import gent.rechtstreeks.notifications.deliver.Change.ListInOverview;
import gent.rechtstreeks.notifications.deliver.Change.Reason;
import gent.rechtstreeks.notifications.deliver.Change.ReplaceEntry;
import gent.rechtstreeks.notifications.deliver.Change.StaySilent;
import gent.rechtstreeks.notifications.deliver.Change.WithdrawEntry;
import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.FeedRow;
import gent.rechtstreeks.notifications.deliver.store.FeedStepRow;
import java.time.Instant;

/** One decision on its way into one entry of a feed whose lock is held. */
record Delivery(Decision decision, FeedRow feed, FeedEntryRow entry, Instant at) {

    /** Makes the change and returns the step for the trail. */
    FeedStepRow apply(Change change) {
        return switch (change) {
            case AddEntry add -> show(add.message());
            case ReplaceEntry replace -> show(replace.message());
            case WithdrawEntry withdraw -> withdraw();
            case ListInOverview list -> list(list.message());
            case LeaveOverview leave -> leave();
            case StaySilent silent -> staySilent(silent.reason());
        };
    }

    private FeedStepRow show(Message message) {
        entry.show(decision, message, feed.next(), at);
        return FeedStepRow.told(decision, at);
    }

    private FeedStepRow withdraw() {
        entry.withdraw(decision, feed.next(), at);
        return FeedStepRow.withdrawn(decision, at);
    }

    private FeedStepRow list(Message message) {
        entry.list(decision, message, at);
        return FeedStepRow.told(decision, at);
    }

    private FeedStepRow leave() {
        entry.unlist(decision, at);
        return FeedStepRow.withdrawn(decision, at);
    }

    private FeedStepRow staySilent(Reason reason) {
        entry.remember(decision, at);
        return FeedStepRow.silent(decision, why(reason), at);
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case ALREADY_KNOWN -> "already known";
            case NOTHING_TO_TAKE_BACK -> "nothing to take back";
            case PAST_ITS_DEADLINE -> "past its deadline";
            case WOULD_HURT -> "it would hurt";
        };
    }
}
