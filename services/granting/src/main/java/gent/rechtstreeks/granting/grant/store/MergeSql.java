package gent.rechtstreeks.granting.grant.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import gent.rechtstreeks.granting.grant.Merge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Moves what stands under the younger id to the survivor. The exclusion constraints stay the judge: what would give the
 * survivor the same right twice in one period stays under the old id, and is what {@link #clashes} names. Decisions are
 * history and keep the ids of then.
 */
@ApplicationScoped
class MergeSql {

    private static final List<Move> MOVES = List.of(
            new Move("PAYEE", "UPDATE entitlement_grant SET payee = :survivor WHERE payee = :younger RETURNING id"),
            new Move("SUBJECT", """
            UPDATE entitlement_grant g SET subject_id = :survivor
            WHERE g.subject_id = :younger AND g.subject_kind <> 'HOUSEHOLD' AND NOT EXISTS (
                SELECT FROM entitlement_grant o
                WHERE o.subject_id = :survivor AND o.right_name = g.right_name AND o.period && g.period)
            RETURNING g.id
            """),
            new Move("COVERED_BOTH", """
            DELETE FROM grant_coverage c USING grant_coverage o
            WHERE c.resident_id = :younger AND o.resident_id = :survivor AND o.grant_id = c.grant_id
            RETURNING c.grant_id AS id
            """),
            new Move("COVER", """
            UPDATE grant_coverage c SET resident_id = :survivor
            WHERE c.resident_id = :younger AND NOT EXISTS (
                SELECT FROM grant_coverage o
                WHERE o.resident_id = :survivor AND o.right_name = c.right_name AND o.period && c.period)
            RETURNING c.grant_id AS id
            """),
            new Move("CASE", """
            UPDATE grant_case SET
                subject_id = CASE WHEN subject_kind <> 'HOUSEHOLD' AND subject_id = :younger
                    THEN CAST(:survivor AS uuid) ELSE subject_id END,
                involved = ARRAY(SELECT DISTINCT unnest(array_replace(involved, :younger, :survivor)) ORDER BY 1),
                told = CAST(replace(CAST(told AS text), CAST(:younger AS text), CAST(:survivor AS text)) AS jsonb),
                waiting_for = CAST(
                    replace(CAST(waiting_for AS text), CAST(:younger AS text), CAST(:survivor AS text)) AS jsonb)
            WHERE involved @> ARRAY[CAST(:younger AS uuid)] OR subject_id = :younger
                OR strpos(CAST(told AS text), CAST(:younger AS text)) > 0
                OR strpos(CAST(waiting_for AS text), CAST(:younger AS text)) > 0
            RETURNING id
            """),
            new Move("TASK", """
            UPDATE task SET
                standing = CAST(
                    replace(CAST(standing AS text), CAST(:younger AS text), CAST(:survivor AS text)) AS jsonb)
            WHERE state = 'OPEN' AND strpos(CAST(standing AS text), CAST(:younger AS text)) > 0
            RETURNING id
            """));

    /** What moved is written down with the move, so that a human can tell it apart later. */
    private static final String RECORDED = """
            WITH moved AS (%s)
            INSERT INTO merge_move (younger, survivor, version, what, moved_id, moved_at)
            SELECT CAST(:younger AS uuid), CAST(:survivor AS uuid), CAST(:version AS bigint), '%s', id,
                CAST(:now AS timestamptz)
            FROM moved
            """;

    private static final String MOVED_CASES = """
            SELECT DISTINCT moved_id FROM merge_move WHERE younger = :younger AND what = 'CASE' ORDER BY moved_id
            """;

    /** By what still stands under an old id, what else stands of the same right in that period under any id. */
    private static final String CLASHES = """
            SELECT c.grant_id AS younger, o.grant_id AS other
            FROM grant_coverage c
            JOIN grant_coverage o ON o.right_name = c.right_name AND o.period && c.period AND o.grant_id <> c.grant_id
            WHERE c.resident_id = ANY (:ids) AND c.resident_id <> :survivor AND o.resident_id = ANY (:ids)
            UNION
            SELECT g.id, o.id
            FROM entitlement_grant g
            JOIN entitlement_grant o ON o.right_name = g.right_name AND o.period && g.period AND o.id <> g.id
            WHERE g.subject_id = ANY (:ids) AND g.subject_id <> :survivor AND g.subject_kind <> 'HOUSEHOLD'
                AND o.subject_id = ANY (:ids)
            ORDER BY 1, 2
            """;

    private final EntityManager entities;

    MergeSql(EntityManager entities) {
        this.entities = entities;
    }

    void move(Merge merge, Instant now) {
        entities.flush();
        MOVES.forEach(move -> entities.createNativeQuery(RECORDED.formatted(move.sql(), move.what()))
                .setParameter("younger", merge.younger())
                .setParameter("survivor", merge.survivor())
                .setParameter("version", merge.version())
                .setParameter("now", now)
                .executeUpdate());
        entities.clear();
    }

    /** The cases that named this resident when it was merged. */
    List<UUID> movedCases(UUID younger) {
        return entities.createNativeQuery(MOVED_CASES, UUID.class)
                .setParameter("younger", younger)
                .getResultList();
    }

    /** By grant of an alias of the survivor, the grants beside which it may not stand. */
    Map<UUID, List<UUID>> clashes(UUID survivor, Set<UUID> ids) {
        List<Object[]> found = entities.createNativeQuery(CLASHES, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("survivor", survivor)
                .getResultList();
        return found.stream()
                .collect(groupingBy(pair -> (UUID) pair[0], TreeMap::new, mapping(pair -> (UUID) pair[1], toList())));
    }

    /** What one statement moves; it returns the ids of the rows. */
    private record Move(String what, String sql) {}
}
