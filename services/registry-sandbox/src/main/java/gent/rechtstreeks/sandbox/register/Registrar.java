package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.store.BulkRunEntity;
import gent.rechtstreeks.sandbox.population.store.BulkRuns;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The civil registrar: every change of the population and what it publishes commit together. */
@ApplicationScoped
@Transactional
public class Registrar {
    private final Families families;
    private final Residents residents;
    private final BulkRuns runs;
    private final Deliveries deliveries;

    Registrar(Families families, Residents residents, BulkRuns runs, Deliveries deliveries) {
        this.families = families;
        this.residents = residents;
        this.runs = runs;
        this.deliveries = deliveries;
    }

    /** A birth in a household as wished that nothing happened to yet, or with somebody; empty when no such household is left. */
    public Optional<Delivery> deliver(BirthOrder order) {
        Optional<FamilyEntity> family = order.family() == null
                ? families.fresh(order.household())
                : Optional.of(residents.family(order.family()));
        return family.map(chosen -> deliveries.in(List.of(chosen), order).getFirst());
    }

    /** As many ordinary births as there are families for, fresh ones first; tells how far the run is with them. */
    @ActivateRequestContext
    public Dealt deliverMany(UUID run, int count, Stage stage) {
        List<FamilyEntity> chosen = families.leastUsed(count);
        BulkRunEntity tally = runs.of(run);
        tally.births += chosen.size();
        tally.reused +=
                (int) chosen.stream().filter(family -> family.births > 0).count();
        deliveries.in(chosen, BirthOrder.ordinary(stage));
        return Dealt.of(tally);
    }

    /** How far a run is, after a commit of which nobody knows how it ended. */
    @ActivateRequestContext
    public Dealt dealt(UUID run) {
        return Dealt.of(runs.of(run));
    }

    /** How many births a run has brought, and how many of them in a household that had one before. */
    public record Dealt(int births, int reused) {

        static Dealt of(BulkRunEntity tally) {
            return new Dealt(tally.births, tally.reused);
        }
    }
}
