package gent.rechtstreeks.lifeevents.hold;

/** What an arriving version of an event does to the event register. */
public sealed interface Decision {

    /** It replaces what was there, and ripening starts anew. */
    record Keep(EventState.Held held) implements Decision {}

    /** It waits for the original that it speaks of. */
    record Park(EventState.Parked parked) implements Decision {}

    /** It is the original that a later version was parked for: that one goes its way now. */
    record Release(EventState.Held held) implements Decision {}

    /** It changes nothing: this version, or a later one, was here before. */
    record Ignore() implements Decision {}

    /** It cannot be: somebody must look. */
    record Refuse(String reason) implements Decision {}
}
