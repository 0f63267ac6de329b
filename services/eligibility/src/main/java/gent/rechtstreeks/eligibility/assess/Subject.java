package gent.rechtstreeks.eligibility.assess;

import java.util.UUID;

/** Whom a right is for. */
public record Subject(Kind kind, UUID id) {

    /** What the id stands for. */
    public enum Kind {
        CHILD,
        PERSON,
        HOUSEHOLD
    }

    /** Under the id that stands; a household has none but its own. */
    Subject knowing(KnownPeople people) {
        return kind == Kind.HOUSEHOLD ? this : new Subject(kind, people.standsFor(id));
    }

    public static Subject child(UUID id) {
        return new Subject(Kind.CHILD, id);
    }

    public static Subject person(UUID id) {
        return new Subject(Kind.PERSON, id);
    }

    public static Subject household(UUID id) {
        return new Subject(Kind.HOUSEHOLD, id);
    }
}
