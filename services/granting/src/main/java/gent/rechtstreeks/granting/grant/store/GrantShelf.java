package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.GrantChange;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The grants that the assessments of one batch can meet, kept in step with what the batch itself grants. */
final class GrantShelf {

    private final GrantRows rows;
    private final GrantSql sql;
    private final Map<UUID, Grant> grants = new TreeMap<>();

    GrantShelf(GrantRows rows, GrantSql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /** Reads the grants around these assessments, as they stand at this moment. */
    void fetch(Collection<Assessment> assessments, Set<UUID> held) {
        rows.around(assessments, held).forEach(grant -> grants.put(grant.id(), grant));
    }

    List<Grant> near(Assessment assessment, Case before) {
        return grants.values().stream()
                .filter(grant -> isNear(grant, assessment)
                        || before.grantId().filter(grant.id()::equals).isPresent())
                .toList();
    }

    Collection<Grant> all() {
        return grants.values();
    }

    /** False when somebody else was first; then nothing is changed. */
    boolean take(GrantChange change, Instant now) {
        return switch (change) {
            case GrantChange.None none -> true;
            case GrantChange.Opened(Grant grant) -> sql.open(grant, now) && put(grant);
            case GrantChange.Widened widened -> sql.cover(widened.after(), widened.added()) && update(widened.after());
        };
    }

    private boolean update(Grant grant) {
        rows.findById(grant.id()).take(grant);
        return put(grant);
    }

    private boolean put(Grant grant) {
        grants.put(grant.id(), grant);
        return true;
    }

    private static boolean isNear(Grant grant, Assessment assessment) {
        return grant.right().equals(assessment.right())
                && (grant.subject().equals(assessment.subject())
                        || !Collections.disjoint(
                                grant.covered(), assessment.terms().covered()));
    }
}
