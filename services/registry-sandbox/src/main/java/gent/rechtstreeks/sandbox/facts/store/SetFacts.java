package gent.rechtstreeks.sandbox.facts.store;

import gent.rechtstreeks.sandbox.facts.History;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts that an operator has set. */
@ApplicationScoped
public class SetFacts implements PanacheRepositoryBase<SetFactEntity, SetFactKey> {

    /** Of whom, and which fact. */
    public record Of(String insz, String fact) {}

    public Map<Of, History> of(Collection<String> insz) {
        return list("key.insz in ?1", insz).stream()
                .collect(Collectors.groupingBy(
                        row -> new Of(row.key.insz(), row.key.fact()),
                        Collectors.collectingAndThen(
                                Collectors.mapping(SetFactEntity::toDomain, Collectors.toList()), History::new)));
    }

    /** From that day on it is as said, whatever was foreseen for later. */
    public void set(Of what, LocalDate from, String value) {
        delete("key.insz = ?1 and key.fact = ?2 and key.since >= ?3", what.insz(), what.fact(), from);
        persist(SetFactEntity.of(new SetFactKey(what.insz(), what.fact(), from), value));
    }
}
