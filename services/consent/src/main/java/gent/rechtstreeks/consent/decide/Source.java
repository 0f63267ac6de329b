package gent.rechtstreeks.consent.decide;

/**
 * Who said so, and how.
 *
 * @param channel null when time or a merge did it
 * @param worker the id of the login of who wrote it down; null when the resident did
 */
public record Source(Channel channel, String worker) {

    /** Nobody said anything: time passed, or two residents turned out to be one. */
    public static final Source NOBODY = new Source(null, null);

    /** The resident, without help. */
    public static Source resident(Channel channel) {
        return new Source(channel, null);
    }
}
