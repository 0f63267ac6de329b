package gent.rechtstreeks.granting.read;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import gent.rechtstreeks.granting.GrantingConfig;
import gent.rechtstreeks.granting.grant.store.Aliases;
import gent.rechtstreeks.granting.grant.store.CaseRow;
import gent.rechtstreeks.granting.grant.store.CaseRows;
import gent.rechtstreeks.granting.grant.store.CoverageRows;
import gent.rechtstreeks.granting.grant.store.DecisionRow;
import gent.rechtstreeks.granting.grant.store.DecisionRows;
import gent.rechtstreeks.granting.grant.store.GrantRow;
import gent.rechtstreeks.granting.grant.store.GrantRows;
import gent.rechtstreeks.granting.grant.store.Renunciations;
import gent.rechtstreeks.granting.grant.store.TaskRows;
import gent.rechtstreeks.granting.read.ExplainedView.Contact;
import gent.rechtstreeks.granting.read.ExplainedView.HistoryView;
import gent.rechtstreeks.kit.read.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was decided about one resident, and why. */
@ApplicationScoped
@Transactional
class MyGrants {

    private final Aliases aliases;
    private final CaseRows cases;
    private final DecisionRows decisions;
    private final GrantRows grants;
    private final CoverageRows coverage;
    private final Renunciations renunciations;
    private final TaskRows tasks;
    private final GrantingConfig config;

    MyGrants(
            Aliases aliases,
            CaseRows cases,
            DecisionRows decisions,
            GrantRows grants,
            CoverageRows coverage,
            Renunciations renunciations,
            TaskRows tasks,
            GrantingConfig config) {
        this.aliases = aliases;
        this.cases = cases;
        this.decisions = decisions;
        this.grants = grants;
        this.coverage = coverage;
        this.renunciations = renunciations;
        this.tasks = tasks;
        this.config = config;
    }

    /** The newest change first. */
    List<DecisionView> of(UUID resident) {
        return standing(resident, cases.involving(aliases.survivorOf(resident))).stream()
                .map(Standing::view)
                .toList();
    }

    /** Empty when there is none, or none that this resident may see: nobody can tell which. */
    Optional<ExplainedView> of(UUID resident, UUID id) {
        List<CaseRow> mine =
                cases.involving(aliases.survivorOf(resident), id).stream().toList();
        return standing(resident, mine).stream().findFirst().map(this::explained);
    }

    private ExplainedView explained(Standing standing) {
        List<HistoryView> history = history(standing.row().id());
        return new ExplainedView(
                standing.view(),
                WhyView.of(standing.explanation().motivation(), standing.viewer()),
                HandInView.of(standing.explanation(), standing.viewer()),
                lastArrears(history),
                standing.explanation().motivation().remedy(),
                Contact.of(config.contact()),
                history);
    }

    /** A later decision that changed nothing does not hide what a raise left due. */
    private static Money lastArrears(List<HistoryView> history) {
        return history.stream()
                .map(HistoryView::arrears)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private List<HistoryView> history(UUID caseId) {
        return decisions.history(caseId).stream().map(HistoryView::of).toList();
    }

    private List<Standing> standing(UUID resident, List<CaseRow> rows) {
        Map<UUID, DecisionRow> explanations = decisions
                .explaining(rows.stream().map(CaseRow::id).toList())
                .stream()
                .collect(toMap(DecisionRow::caseId, identity()));
        Map<UUID, GrantRow> granted = granted(rows);
        Set<UUID> ids = aliases.ofResident(resident);
        Map<UUID, Instant> renounced = renunciations.moments(granted.keySet());
        Set<UUID> covering = coverage.covering(ids, granted.keySet());
        Set<UUID> doubted = tasks.doubted(granted.keySet());
        return rows.stream()
                .map(row -> new Standing(
                        ids,
                        row,
                        explanations.get(row.id()),
                        Optional.ofNullable(row.grantId()).map(granted::get),
                        covering.contains(row.grantId()),
                        doubted.contains(row.grantId()),
                        Optional.ofNullable(row.grantId()).map(renounced::get)))
                .toList();
    }

    private Map<UUID, GrantRow> granted(Collection<CaseRow> rows) {
        List<UUID> ids =
                rows.stream().map(CaseRow::grantId).filter(Objects::nonNull).toList();
        return grants.list("id in ?1", ids).stream().collect(toMap(GrantRow::id, identity()));
    }
}
