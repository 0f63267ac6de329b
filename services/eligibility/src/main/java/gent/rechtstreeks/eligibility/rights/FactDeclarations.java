package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facts that rules may use, in the order in which they are declared. */
public final class FactDeclarations {

    private final Map<String, FactDeclaration> byName = new LinkedHashMap<>();

    FactDeclarations(List<FactDeclaration> facts) {
        facts.forEach(fact -> byName.put(fact.name(), fact));
    }

    public Collection<FactDeclaration> all() {
        return List.copyOf(byName.values());
    }

    public Optional<FactDeclaration> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By the name that rules use, of an event, a household or a person. */
    public Optional<FactDeclaration> withField(Of of, String field) {
        return byName.values().stream()
                .filter(fact -> fact.isOf(of) && fact.field().equals(field))
                .findFirst();
    }
}
