package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/** Whom a right is for. A child that is not registered yet goes by the id of its life event. */
public record Subject(Kind kind, UUID id) {

    /** What the id stands for. */
    public enum Kind {
        CHILD,
        PERSON,
        HOUSEHOLD
    }
}
