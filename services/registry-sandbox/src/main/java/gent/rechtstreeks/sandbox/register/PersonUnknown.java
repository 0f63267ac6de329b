package gent.rechtstreeks.sandbox.register;

/** The register does not know this person. */
public final class PersonUnknown extends RuntimeException {
    PersonUnknown() {
        super("There is no such person in this register.");
    }
}
