package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.granting.grant.store.TaskRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Work for a human with both sides.
 *
 * @param decision the case that it is about
 * @param standing the grants that stand, each with what it rests on; empty when none does
 * @param assessed what the newest assessment says
 * @param closedAt null while it is open
 */
record TaskView(
        UUID id,
        TaskKind kind,
        UUID decision,
        String right,
        UUID lifeEvent,
        List<SideView> standing,
        SideView assessed,
        Instant openedAt,
        Instant closedAt) {

    static TaskView of(TaskRow row, List<SideView> standing, SideView assessed) {
        return new TaskView(
                row.id(),
                row.kind(),
                row.caseId(),
                row.right(),
                row.lifeEventId(),
                standing,
                assessed,
                row.openedAt(),
                row.closedAt());
    }

    /** Everybody of whom it says something. */
    Set<UUID> residents() {
        return Stream.concat(standing.stream(), Stream.of(assessed))
                .flatMap(SideView::residents)
                .collect(Collectors.toSet());
    }
}
