package gent.rechtstreeks.lifeevents.hold;

/** Whether the child was born alive. */
public enum Outcome {
    LIVE,
    STILLBORN
}
