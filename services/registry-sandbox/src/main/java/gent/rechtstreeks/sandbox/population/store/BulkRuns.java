package gent.rechtstreeks.sandbox.population.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tallies of bulk runs. */
@ApplicationScoped
public class BulkRuns implements PanacheRepositoryBase<BulkRunEntity, UUID> {

    /** The tally of this run, which begins at nought; what is added to it commits with the births. */
    public BulkRunEntity of(UUID run) {
        return findByIdOptional(run).orElseGet(() -> begin(run));
    }

    private BulkRunEntity begin(UUID run) {
        BulkRunEntity tally = new BulkRunEntity();
        tally.id = run;
        persist(tally);
        return tally;
    }
}
