package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known of a group of residents; it learns while a batch is answered. */
public final class KnownFacts {

    private final Map<Key, List<Fact>> facts;

    KnownFacts(Map<Key, List<Fact>> facts) {
        this.facts = new HashMap<>(facts);
    }

    /** All versions of the fact that the question is about. */
    public List<Fact> about(Question question) {
        return facts.getOrDefault(new Key(question.residentId(), question.fact()), List.of());
    }

    public void learn(Fact fact) {
        List<Fact> versions = new ArrayList<>(facts.getOrDefault(Key.of(fact), List.of()));
        versions.add(fact);
        facts.put(Key.of(fact), versions);
    }

    record Key(UUID resident, String fact) {

        static Key of(Fact fact) {
            return new Key(fact.residentId(), fact.fact());
        }
    }
}
