package gent.rechtstreeks.notifications.deliver;

/** What becomes of the overview of a life event. */
public sealed interface OverviewChange {

    /** It comes up as something new: unread, and told to whoever listens. */
    record Announce(Told told) implements OverviewChange {}

    /** It says something else from now on, read or unread as it was: whoever reads on gets it, nobody is called. */
    record Rewrite(Told told) implements OverviewChange {}

    /** Nothing is left: it goes, and its tombstone comes up. */
    record Withdraw() implements OverviewChange {}

    /** It says what it said. */
    record Stay() implements OverviewChange {}
}
