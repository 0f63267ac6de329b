package gent.rechtstreeks.lifeevents.identity;

import java.util.Comparator;
import java.util.UUID;

/** Two residents who are one person: whoever was known first stands for both, the other id becomes an alias. */
public record Merge(Insz oldNumber, Resident younger, Resident survivor) {

    private static final Comparator<Resident> BY_AGE = Comparator.comparing(
                    (Resident resident) -> resident.past().mintedAt(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Resident::id);

    static Merge of(Insz oldNumber, Resident one, Resident other) {
        return BY_AGE.compare(one, other) < 0 ? new Merge(oldNumber, other, one) : new Merge(oldNumber, one, other);
    }

    public UUID youngerId() {
        return younger.id();
    }

    public UUID survivorId() {
        return survivor.id();
    }

    /** What is left of the younger one: an id that leads to the survivor. */
    Resident alias() {
        return younger.supersededBy(survivor.id());
    }
}
