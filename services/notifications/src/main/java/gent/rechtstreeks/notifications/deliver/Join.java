package gent.rechtstreeks.notifications.deliver;

/** What becomes of an entry of the younger resident when two residents turn out to be one: one decision, one entry. */
public enum Join {
    /** The survivor never heard of the decision: the entry moves to the survivor's feed. */
    MOVE,
    /** The survivor knows as much or more: the survivor's entry stays. */
    KEEP,
    /** The younger was shown something newer: the survivor's entry says that from now on. */
    REPLACE,
    /** Of the younger the decision was taken back: the survivor's entry goes as well. */
    WITHDRAW,
    /** Nothing to see on either side; the newer revision is remembered. */
    REMEMBER;

    /** Compares what is known of one decision for both. */
    public static Join of(Known survivor, Known younger) {
        if (survivor.equals(Known.NOTHING)) {
            return MOVE;
        }
        if (younger.revision() <= survivor.revision()) {
            return KEEP;
        }
        if (younger.isShown()) {
            return REPLACE;
        }
        return survivor.isShown() ? WITHDRAW : REMEMBER;
    }
}
