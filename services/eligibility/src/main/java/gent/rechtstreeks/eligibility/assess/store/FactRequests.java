package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Asked;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The questions on the desk: those of earlier, and those that the batch adds. */
final class FactRequests {

    private final Asked asked = new Asked();
    private final List<FactRequestRow> all = new ArrayList<>();
    private final List<FactRequestRow> added = new ArrayList<>();

    void remember(FactRequestRow row) {
        all.add(row);
        asked.remember(row.id, row.about(), row.isAnswered());
    }

    void answered(FactKey about, Instant now) {
        all.forEach(row -> row.answered(about, now));
        asked.answered(about);
    }

    /** The questions to which the answer came. */
    Set<UUID> answered() {
        return all.stream()
                .filter(FactRequestRow::isAnswered)
                .map(row -> row.id)
                .collect(Collectors.toSet());
    }

    boolean admit(Question question, Instant now) {
        boolean admitted = asked.admit(question);
        if (admitted) {
            FactRequestRow row = FactRequestRow.of(question, now);
            all.add(row);
            added.add(row);
        }
        return admitted;
    }

    List<FactRequestRow> added() {
        return added;
    }
}
