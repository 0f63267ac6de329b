package gent.rechtstreeks.eligibility.rulebook.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.eligibility.rulebook.DryRunReport;
import gent.rechtstreeks.eligibility.rulebook.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What dry runs found. */
@ApplicationScoped
public class DryRuns {

    /** Another number than that of {@link InForce}: who assesses does not wait for dry runs. */
    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(7306206)";

    private static final String ENOUGH =
            "select count(*) from DryRunRow where rulebook = ?1 and against = ?2 and households >= ?3";

    private final EntityManager entities;
    private final Steps steps;
    private final ObjectMapper json;

    DryRuns(EntityManager entities, Steps steps, ObjectMapper json) {
        this.entities = entities;
        this.steps = steps;
        this.json = json;
    }

    /** One at a time in all pods, until the transaction ends; false while there is another. */
    public boolean begin() {
        return (Boolean) entities.createNativeQuery(ALONE, Boolean.class).getSingleResult();
    }

    /** @param households how many were drawn */
    public void add(Tried tried, int households) {
        DryRunRow row = new DryRunRow();
        row.id = tried.id();
        row.rulebook = tried.rulebook();
        row.against = tried.against();
        row.households = households;
        row.madeBy = tried.by();
        row.madeAt = tried.at();
        row.report = write(tried.report());
        entities.persist(row);
        steps.add(tried.rulebook(), Step.Kind.DRY_RUN, tried.by(), tried.id() + " against " + tried.against());
    }

    public Optional<Tried> find(UUID id) {
        return Optional.ofNullable(entities.find(DryRunRow.class, id)).map(this::tried);
    }

    /** The newest first. */
    public List<Tried> of(long rulebook) {
        return entities.createQuery("from DryRunRow where rulebook = ?1 order by madeAt desc, id", DryRunRow.class)
                .setParameter(1, rulebook)
                .getResultStream()
                .map(this::tried)
                .toList();
    }

    /** @param enough how many households one must have drawn to count */
    boolean isTried(long rulebook, long against, int enough) {
        return entities.createQuery(ENOUGH, Long.class)
                        .setParameter(1, rulebook)
                        .setParameter(2, against)
                        .setParameter(3, enough)
                        .getSingleResult()
                > 0;
    }

    private Tried tried(DryRunRow row) {
        return new Tried(row.id, row.rulebook, row.against, row.madeBy, row.madeAt, read(row.report));
    }

    private String write(DryRunReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DryRunReport read(String report) {
        try {
            return json.readValue(report, DryRunReport.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
