package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Question;
import gent.rechtstreeks.lifeevents.facts.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of a group of residents; it learns while a batch is answered. */
public final class KnownFacts {

    private final Map<Key, List<Fact>> facts;
    private final Map<Key, LocalDate> changedFrom;

    /** @param changedFrom from which day on a source said that a fact has changed, as long as it was not asked since */
    KnownFacts(Map<Key, List<Fact>> facts, Map<Key, LocalDate> changedFrom) {
        this.facts = new HashMap<>(facts);
        this.changedFrom = changedFrom;
    }

    /** All versions of the fact that the question is about. */
    public List<Fact> about(Question question) {
        return about(question.residentId(), question.fact());
    }

    public List<Fact> about(UUID resident, String fact) {
        return facts.getOrDefault(new Key(resident, fact), List.of());
    }

    /** What is known answers, unless it is in doubt, or the question is our own: that is put because it is. */
    public Verdict decide(Question question, Facts rules, LocalDate today) {
        return question.isOurOwn() || isInDoubt(question)
                ? rules.askAfresh(question, today)
                : rules.decide(question, about(question), today);
    }

    public void learn(Fact fact) {
        List<Fact> versions = new ArrayList<>(facts.getOrDefault(Key.of(fact), List.of()));
        versions.add(fact);
        facts.put(Key.of(fact), versions);
    }

    private boolean isInDoubt(Question question) {
        LocalDate changed = changedFrom.get(new Key(question.residentId(), question.fact()));
        return changed != null && !question.on().isBefore(changed);
    }

    record Key(UUID resident, String fact) {

        static Key of(Fact fact) {
            return new Key(fact.residentId(), fact.fact());
        }
    }
}
