package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.eligibility.assess.Asked;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.Question;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The words of the sources and the questions of eligibility in memory. */
record Words(Bug bug, Map<FactKey, Map<Long, Fact>> words, Map<UUID, Question> questions, Set<UUID> answered) {

    Words(Bug bug) {
        this(bug, new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
    }

    Words copy() {
        Map<FactKey, Map<Long, Fact>> copied = new LinkedHashMap<>();
        words.forEach((key, versions) -> copied.put(key, new TreeMap<>(versions)));
        return new Words(bug, copied, new LinkedHashMap<>(questions), new HashSet<>(answered));
    }

    /** The word as it is kept; null when it was said before. */
    Fact take(Fact told) {
        Fact fact = dated(told);
        questions.values().stream().filter(fact::answers).forEach(question -> answered.add(question.id()));
        Map<Long, Fact> versions = words.computeIfAbsent(fact.key(), none -> new TreeMap<>());
        return versions.putIfAbsent(fact.version(), fact) == null ? fact : null;
    }

    /** With the day that it is about; the question that still waits for it goes first. */
    private Fact dated(Fact fact) {
        return questions.values().stream()
                .filter(fact::answers)
                .min((one, other) -> Boolean.compare(answered.contains(one.id()), answered.contains(other.id())))
                .map(question -> fact.about(question.on()))
                .orElse(fact);
    }

    /** All that was said of these residents. */
    List<Fact> of(Set<UUID> residents) {
        return words.entrySet().stream()
                .filter(word -> residents.contains(word.getKey().residentId()))
                .flatMap(word -> word.getValue().values().stream())
                .map(this::aged)
                .toList();
    }

    private Fact aged(Fact fact) {
        return bug == Bug.OLDER_WORD_COUNTS ? withVersion(fact, -fact.version()) : fact;
    }

    private static Fact withVersion(Fact fact, long version) {
        return new Fact(
                fact.residentId(),
                fact.name(),
                version,
                fact.state(),
                fact.value(),
                fact.validFrom(),
                fact.validUntil(),
                fact.source(),
                fact.selfDeclared(),
                fact.asOf(),
                fact.legalBasis(),
                fact.purpose(),
                fact.lifeEventId());
    }

    Asked asked() {
        Asked asked = new Asked();
        questions.values().forEach(one -> asked.remember(one.id(), one.about(), answered.contains(one.id())));
        return asked;
    }

    void ask(Question question) {
        questions.put(question.id(), question);
    }
}
