package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The deaths and merges on the desk: those of earlier, and those that the batch adds. */
final class People {

    private final Map<UUID, PersonChangeRow> rows = new HashMap<>();
    private final List<PersonChangeRow> added = new ArrayList<>();
    private KnownPeople known;
    private KnownPeople before;

    void remember(PersonChangeRow row) {
        rows.put(row.lifeEventId, row);
        known = null;
    }

    /** A newer version, with the one whose place it takes; none when it is older. */
    List<PersonChange> take(PersonChange change) {
        before = known();
        PersonChangeRow row = rows.get(change.lifeEventId());
        if (row == null) {
            add(PersonChangeRow.of(change));
            return List.of(change);
        }
        PersonChange earlier = row.change();
        if (!row.take(change)) {
            return List.of();
        }
        known = null;
        return List.of(earlier, change);
    }

    private void add(PersonChangeRow row) {
        added.add(row);
        remember(row);
    }

    /** All that they say together, until one is added. */
    KnownPeople known() {
        if (known == null) {
            known = KnownPeople.of(
                    rows.values().stream().map(PersonChangeRow::change).toList());
        }
        return known;
    }

    /** What they said together before the last one that was taken. */
    KnownPeople before() {
        return before;
    }

    List<PersonChangeRow> added() {
        return added;
    }
}
