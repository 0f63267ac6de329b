package gent.rechtstreeks.lifeevents.facts;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every fact that a right may use, by name. */
public record FactDeclarations(Map<String, FactDeclaration> byName) {

    public static FactDeclarations of(List<FactDeclaration> all) {
        return new FactDeclarations(
                all.stream().collect(toUnmodifiableMap(FactDeclaration::name, Function.identity())));
    }

    public Optional<FactDeclaration> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The source that is asked for this fact; empty when none is. */
    public Optional<String> sourceOf(String name) {
        return find(name).filter(FactDeclaration::isAsked).map(FactDeclaration::source);
    }

    /** All that these sources are asked for. */
    public Set<String> askedOf(Set<String> sources) {
        return byName.values().stream()
                .filter(fact -> fact.isAsked() && sources.contains(fact.source()))
                .map(FactDeclaration::name)
                .collect(toUnmodifiableSet());
    }
}
