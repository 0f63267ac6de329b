package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Parting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Who was merged is said to be two after all: a human looks at the cases that moved, and the machine stops there. */
@ApplicationScoped
public class Partings {

    private final Aliases aliases;
    private final MergeSql sql;
    private final MergeTasks tasks;
    private final Clock clock;

    Partings(Aliases aliases, MergeSql sql, MergeTasks tasks, Clock clock) {
        this.aliases = aliases;
        this.sql = sql;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Changes nothing for a resident who was never merged, as nearly all are. */
    public void take(Parting parting) {
        if (aliases.keep(parting)) {
            tasks.takenBack(sql.movedCases(parting.resident()), clock.instant());
        }
    }
}
