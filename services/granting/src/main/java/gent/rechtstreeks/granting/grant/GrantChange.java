package gent.rechtstreeks.granting.grant;

import java.util.SortedSet;
import java.util.UUID;

/** What happens to the grants. There is no change that ends or lowers one: that is for a human (I6). */
public sealed interface GrantChange {

    /** What is still due because an amount was raised, once for each raise; null when none was. */
    default Long arrearsCents() {
        return null;
    }

    /** The grants stay as they are. */
    record None() implements GrantChange {}

    /** A new grant. */
    record Opened(Grant grant) implements GrantChange {}

    /** A standing grant covers more residents, or has a higher amount. */
    record Widened(Grant before, Grant after) implements GrantChange {

        /** What is still due of this raise; null when the amount stays. */
        @Override
        public Long arrearsCents() {
            return after.revision() == before.revision() ? null : after.amountCents() - before.amountCents();
        }

        /** The residents that are new to it. */
        public SortedSet<UUID> added() {
            return Residents.without(after.covered(), before.covered());
        }
    }
}
