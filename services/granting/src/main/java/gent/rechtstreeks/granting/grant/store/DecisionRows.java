package gent.rechtstreeks.granting.grant.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The history of decisions. */
@ApplicationScoped
public class DecisionRows implements PanacheRepositoryBase<DecisionRow, DecisionRow.Key> {

    private static final String EXPLAINING = """
            select d from DecisionRow d
            join CaseRow c on d.caseId = c.id and d.revision = c.explainedBy
            where c.id in ?1
            """;

    private static final String NEWEST = """
            select d from DecisionRow d
            where d.caseId in ?1
            and d.revision = (select max(later.revision) from DecisionRow later where later.caseId = d.caseId)
            """;

    /** The decisions on the newest assessment of each of these cases. */
    public List<DecisionRow> newest(Collection<UUID> caseIds) {
        return list(NEWEST, caseIds);
    }

    /** The decisions that explain how these cases stand. */
    public List<DecisionRow> explaining(Collection<UUID> caseIds) {
        return list(EXPLAINING, caseIds);
    }

    /** All decisions in a case, the first one first. */
    public List<DecisionRow> history(UUID caseId) {
        return list("caseId = ?1 order by revision", caseId);
    }

    /** All decisions after a life event. */
    public List<DecisionRow> after(UUID lifeEventId) {
        return list("lifeEventId = ?1 order by decidedAt, right, caseId, revision", lifeEventId);
    }
}
