package gent.rechtstreeks.eligibility.assess;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The newest word of the sources, one for each fact, to look up by resident and name. No entry means: unknown. */
public final class KnownFacts {

    private final Map<FactKey, Fact> facts;

    public KnownFacts(Collection<Fact> facts) {
        this.facts = facts.stream().collect(Collectors.toUnmodifiableMap(Fact::key, Function.identity()));
    }

    /** What an authentic source said, with its provenance; empty when none did. */
    public Optional<Fact> authentic(UUID resident, FactName name) {
        return Optional.ofNullable(facts.get(new FactKey(resident, name.id()))).filter(Fact::isAuthentic);
    }
}
