package gent.rechtstreeks.sandbox.population;

/** Whether the child was born alive. */
public enum Outcome {
    LIVE,
    STILLBORN
}
