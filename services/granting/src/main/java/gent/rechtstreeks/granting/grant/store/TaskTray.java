package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.HumanTask;
import gent.rechtstreeks.granting.grant.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The open tasks of the cases of one batch: at most one of a kind in a case. */
final class TaskTray {

    private final Map<UUID, Map<TaskKind, TaskRow>> open = new HashMap<>();
    private final List<TaskRow> fresh = new ArrayList<>();

    TaskTray(List<TaskRow> openTasks) {
        openTasks.forEach(row -> ofCase(row.caseId()).put(row.kind(), row));
    }

    void take(Decided decided, Instant now) {
        Map<TaskKind, TaskRow> tasks = ofCase(decided.after().id());
        if (decided.outcome().settlesTasks()) {
            settle(tasks, now);
        }
        decided.task().ifPresent(task -> tasks.computeIfAbsent(task.kind(), kind -> open(decided, task, now))
                .shows(task));
    }

    /** What a merge left, or what somebody does not want, is a human's to settle. */
    private static void settle(Map<TaskKind, TaskRow> tasks, Instant now) {
        tasks.values().stream().filter(row -> !row.kind().isForAHumanAlone()).forEach(row -> row.close(now));
        tasks.keySet().removeIf(kind -> !kind.isForAHumanAlone());
    }

    /** Those that the database does not have yet. */
    List<TaskRow> fresh() {
        return fresh;
    }

    private TaskRow open(Decided decided, HumanTask task, Instant now) {
        TaskRow row = TaskRow.open(decided.after(), task, now);
        fresh.add(row);
        return row;
    }

    private Map<TaskKind, TaskRow> ofCase(UUID caseId) {
        return open.computeIfAbsent(caseId, id -> new EnumMap<>(TaskKind.class));
    }
}
