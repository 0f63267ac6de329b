package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.TaskKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of granting in memory.
 *
 * @param aliases cases that go by an id that is not their own
 * @param survivors who stands for whoever was merged
 * @param retired cases that went out of use
 */
record Shelf(
        Map<UUID, Case> cases,
        Map<UUID, Grant> grants,
        Map<UUID, Set<TaskKind>> tasks,
        Map<UUID, UUID> aliases,
        Map<UUID, UUID> survivors,
        Set<UUID> retired) {

    Shelf() {
        this(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>());
    }

    Shelf copy() {
        Map<UUID, Set<TaskKind>> copied = new LinkedHashMap<>();
        tasks.forEach(
                (id, open) -> copied.put(id, open.isEmpty() ? EnumSet.noneOf(TaskKind.class) : EnumSet.copyOf(open)));
        return new Shelf(
                new LinkedHashMap<>(cases),
                new LinkedHashMap<>(grants),
                copied,
                new HashMap<>(aliases),
                new HashMap<>(survivors),
                new HashSet<>(retired));
    }

    UUID caseOf(UUID id) {
        return aliases.getOrDefault(id, id);
    }

    Set<TaskKind> openTasks(UUID id) {
        return tasks.computeIfAbsent(id, none -> EnumSet.noneOf(TaskKind.class));
    }
}
