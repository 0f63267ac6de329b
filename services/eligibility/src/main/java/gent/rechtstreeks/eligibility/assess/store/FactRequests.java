package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Asked;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * Closes the questions that a fact answers, also those asked under another id of that person; a word about another
     * period leaves them open, and so does what the resident says, who is not the source that was asked.
     *
     * @return whether there were any
     */
    boolean answered(Fact fact, KnownPeople people, Instant now) {
        List<FactRequestRow> closed = all.stream()
                .filter(row -> !fact.selfDeclared())
                .filter(row -> !row.isAnswered() && fact.answers(row.question(), people))
                .toList();
        closed.forEach(row -> {
            row.answered(now);
            asked.answered(row.about());
        });
        return !closed.isEmpty();
    }

    /** The word with the day that it is about; as it is when that is not known. */
    Fact dated(Fact fact, KnownPeople people) {
        return all.stream()
                .filter(row -> !fact.selfDeclared())
                .filter(row -> fact.answers(row.question(), people))
                .min(Comparator.comparing(FactRequestRow::isAnswered).thenComparing(row -> row.requestedAt))
                .map(row -> fact.about(row.on))
                .orElse(fact);
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
