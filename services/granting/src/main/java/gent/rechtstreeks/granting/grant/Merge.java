package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/**
 * Two residents turned out to be one.
 *
 * @param younger an alias from now on
 * @param version the version of the younger resident that says so
 */
public record Merge(UUID younger, UUID survivor, long version) {

    /** The same, into the one who survived the survivor. */
    public Merge into(UUID last) {
        return new Merge(younger, last, version);
    }
}
