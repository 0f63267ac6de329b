package gent.rechtstreeks.notifications.deliver;

import java.util.UUID;

/**
 * Two residents turn out to be one.
 *
 * @param younger an alias of the survivor from now on
 * @param version the version of the younger resident that says so
 */
public record Merge(UUID younger, UUID survivor, long version) {

    /** The same, into the one who survived the survivor. */
    public Merge into(UUID last) {
        return new Merge(younger, last, version);
    }

    /** Whether nobody would be left: the survivor went by the younger id before. */
    public boolean isARing() {
        return younger.equals(survivor);
    }
}
