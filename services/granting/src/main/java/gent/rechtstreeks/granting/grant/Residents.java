package gent.rechtstreeks.granting.grant;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Sets of resident ids, always sorted, so that the same set is written the same way. */
final class Residents {

    private Residents() {}

    static SortedSet<UUID> of(Collection<UUID> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    static SortedSet<UUID> union(Collection<UUID> some, Collection<UUID> others) {
        SortedSet<UUID> all = new TreeSet<>(some);
        all.addAll(others);
        return Collections.unmodifiableSortedSet(all);
    }

    static SortedSet<UUID> without(Collection<UUID> some, Collection<UUID> others) {
        SortedSet<UUID> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return Collections.unmodifiableSortedSet(rest);
    }
}
