package gent.rechtstreeks.notifications.deliver;

import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;

/** What a decision does to a resident's feed. */
public sealed interface Change {

    /** A new entry. */
    record AddEntry(Message message) implements Change {}

    /** The entry says something else from now on and comes up again. */
    record ReplaceEntry(Message message) implements Change {}

    /** The entry goes; its tombstone comes up, so that whoever resumes learns of it. */
    record WithdrawEntry() implements Change {}

    /** The right joins the overview of its life event, or says something else there from now on. */
    record ListInOverview(RightToAskFor message) implements Change {}

    /** The right leaves the overview of its life event. */
    record LeaveOverview() implements Change {}

    /** Nothing to see. */
    record StaySilent(Reason reason) implements Change {}

    /** Why nothing is to be seen. */
    enum Reason {
        /** This revision or a newer one was here before: nothing at all changes. */
        ALREADY_KNOWN,
        /** There is nothing to take back; remembered, for what may arrive late. */
        NOTHING_TO_TAKE_BACK,
        /** Too late to be of use; remembered. */
        PAST_ITS_DEADLINE,
        /** A child has died, or a loss would be told again: whatever a machine says of it would hurt; remembered. */
        WOULD_HURT
    }
}
