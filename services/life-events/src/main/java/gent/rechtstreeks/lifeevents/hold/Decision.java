package gent.rechtstreeks.lifeevents.hold;

/** What an arriving version of a birth does to the event register. */
public sealed interface Decision {

    /** It replaces what was there, and ripening starts anew. */
    record Keep(EventState.Held held) implements Decision {}

    /** It changes nothing: this version, or a later one, was here before. */
    record Ignore() implements Decision {}
}
