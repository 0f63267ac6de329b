package gent.rechtstreeks.notifications.deliver;

/** What a resident can see of what was decided. */
public enum EntryState {
    /** In the feed. */
    ACTIVE,
    /** Told in the overview of its life event, without an entry of its own. */
    LISTED,
    /** Was in the feed; a tombstone without text stays so that whoever resumes learns of it. */
    WITHDRAWN,
    /** Never shown, only remembered, so that what arrives late stays silent. */
    SILENT
}
