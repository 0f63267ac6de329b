package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.Births;
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
    private final Births births;
    private final BulkRuns runs;
    private final Deliveries deliveries;

    Registrar(Families families, Births births, BulkRuns runs, Deliveries deliveries) {
        this.families = families;
        this.births = births;
        this.runs = runs;
        this.deliveries = deliveries;
    }

    /** A birth in a household that had none through this sandbox; empty when no such household is left. */
    public Optional<Delivery> deliver(BirthOrder order) {
        return deliveries.in(families.fresh(order.household(), 1), order).stream()
                .findFirst();
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

    /** Registers a notified birth; one that is registered already stays as it is. Empty when nobody knows it. */
    public Optional<Delivery> register(UUID eventId) {
        return births.locked(eventId).map(deliveries::register);
    }

    /** Publishes a version again; false when there is no such birth or it has not come that far. */
    public boolean repeat(UUID eventId, int version) {
        Optional<BirthEntity> birth = births.locked(eventId).filter(known -> known.version() >= version);
        birth.ifPresent(known -> deliveries.repeat(known, Stage.ofVersion(version)));
        return birth.isPresent();
    }

    /** How many births a run has brought, and how many of them in a household that had one before. */
    public record Dealt(int births, int reused) {

        static Dealt of(BulkRunEntity tally) {
            return new Dealt(tally.births, tally.reused);
        }
    }
}
