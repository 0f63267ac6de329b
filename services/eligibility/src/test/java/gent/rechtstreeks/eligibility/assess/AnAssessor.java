package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An assessor to try deaths and merges on, those whom they concern, and what it says before and after. */
final class AnAssessor {

    static final Assessor ASSESSOR = new Assessor(TheRules.some(), new GrantGuard(Set.of()));
    static final UUID GRANDMOTHER = new UUID(0, 60);
    static final UUID SURVIVOR = new UUID(0, 61);
    static final Zone ANTWERP = new Zone("11002", "2000");

    private AnAssessor() {}

    static Member grandmother() {
        return new Member(GRANDMOTHER, Relation.OTHER, LocalDate.of(1950, 1, 1), false, false);
    }

    /** What is said when nothing was said before. */
    static List<Assessed> first(Situation situation) {
        return ASSESSOR.onLifeEvent(situation, List.of());
    }

    /** What that death or merge changes of what was said first. */
    static List<Assessed> change(Situation before, Situation after, PersonChange change) {
        return ASSESSOR.onPersonChange(after, before, first(before), List.of(change));
    }

    static Assessed of(String right, List<Assessed> changes) {
        return changes.stream()
                .filter(change -> change.assessment().right().equals(right))
                .findFirst()
                .orElseThrow();
    }
}
