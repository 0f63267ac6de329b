package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Asked;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
