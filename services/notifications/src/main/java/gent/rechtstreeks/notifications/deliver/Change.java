package gent.rechtstreeks.notifications.deliver;

/** What a decision does to a resident's feed. */
public sealed interface Change {

    /** A new entry. */
    record AddEntry(Message message) implements Change {}

    /** The entry says something else from now on and comes up again. */
    record ReplaceEntry(Message message) implements Change {}

    /** The entry goes; its tombstone comes up, so that whoever resumes learns of it. */
    record WithdrawEntry() implements Change {}

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
        /** A child has died: whatever a machine says of it would hurt; remembered. */
        WOULD_HURT
    }
}
