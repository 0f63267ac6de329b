package gent.rechtstreeks.notifications.deliver;

/** What is known already of a decision for one resident. */
public record Known(long revision, EntryState state) {

    /** Never heard of. */
    public static final Known NOTHING = new Known(0, EntryState.SILENT);

    boolean isShown() {
        return state == EntryState.ACTIVE || isListed();
    }

    boolean isListed() {
        return state == EntryState.LISTED;
    }

    public boolean wasEverShown() {
        return state != EntryState.SILENT;
    }

    /** Whether there is, or was, an entry of its own in the feed. */
    boolean hasAnEntry() {
        return wasEverShown() && !isListed();
    }
}
