package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All facts that were ever answered. */
@ApplicationScoped
public class FactStore implements PanacheRepository<FactEntity> {

    private final SealedJson seal;

    FactStore(SealedJson seal) {
        this.seal = seal;
    }

    /** Everything known of these residents, with one query. */
    public KnownFacts of(Set<UUID> residents) {
        List<Fact> facts = residents.isEmpty()
                ? List.of()
                : find("residentId in ?1", residents).stream()
                        .map(row -> row.toDomain(seal))
                        .toList();
        return new KnownFacts(facts.stream().collect(Collectors.groupingBy(KnownFacts.Key::of)));
    }

    /** Adds a version that did not exist. */
    public void add(Fact fact) {
        persist(FactEntity.of(fact, seal));
    }
}
