package gent.rechtstreeks.granting.grant;

import java.util.SortedSet;
import java.util.UUID;

/** What happens to the grants. There is no change that ends or lowers one: that is for a human (I6). */
public sealed interface GrantChange {

    /** The grants stay as they are. */
    record None() implements GrantChange {}

    /** A new grant. */
    record Opened(Grant grant) implements GrantChange {}

    /** A standing grant covers more residents, or has a higher amount. */
    record Widened(Grant before, Grant after) implements GrantChange {

        /** The residents that are new to it. */
        public SortedSet<UUID> added() {
            return Residents.without(after.covered(), before.covered());
        }
    }
}
