package gent.rechtstreeks.eligibility.assess;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The newest word of the sources, one for each fact, to look up by resident and name, and which questions were answered. No
 * entry means: unknown.
 */
public final class KnownFacts {

    private final Map<FactKey, Fact> facts;
    private final Set<UUID> answered;

    /**
     * @param answered the ids of the questions to which an answer came, whatever it was
     */
    public KnownFacts(Collection<Fact> facts, Set<UUID> answered) {
        this.facts = facts.stream().collect(Collectors.toUnmodifiableMap(Fact::key, Function.identity()));
        this.answered = Set.copyOf(answered);
    }

    /** What an authentic source said, with its provenance; empty when none did. */
    public Optional<Fact> authentic(UUID resident, FactName name) {
        return Optional.ofNullable(facts.get(new FactKey(resident, name.id()))).filter(Fact::isAuthentic);
    }

    /**
     * Why a question has an answer that does not help, and is not asked again; empty while the answer can still come. An
     * answer that holds for another day only is no data for this one.
     */
    Optional<String> whyUnsaid(Question question) {
        if (!answered.contains(question.id())) {
            return Optional.empty();
        }
        return Optional.of(mayNotTell(question) ? "source-may-not-tell" : "source-has-no-data");
    }

    private boolean mayNotTell(Question question) {
        Fact word = facts.get(question.about());
        return word != null && word.state() == Fact.State.NOT_ALLOWED;
    }
}
