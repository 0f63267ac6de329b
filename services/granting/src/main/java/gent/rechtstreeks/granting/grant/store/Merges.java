package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Merge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Joins what was decided about two residents who turned out to be one. No grant is taken away, none is added. */
@ApplicationScoped
public class Merges {

    private final Aliases aliases;
    private final MergeSql sql;
    private final CaseJoints joints;
    private final MergeTasks tasks;
    private final Clock clock;

    Merges(Aliases aliases, MergeSql sql, CaseJoints joints, MergeTasks tasks, Clock clock) {
        this.aliases = aliases;
        this.sql = sql;
        this.joints = joints;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What is told of it: only what is taken back because it was told in two cases that are one now. */
    public Joined take(Merge told, UUID causedBy) {
        aliases.lockAlone();
        Instant now = clock.instant();
        Merge merge = told.into(aliases.survivorOf(told.survivor()));
        if (aliases.knows(told) || merge.survivor().equals(merge.younger())) {
            return new Joined(List.of(), now);
        }
        return new Joined(join(merge, causedBy, now), now);
    }

    private List<Decided> join(Merge merge, UUID causedBy, Instant now) {
        List<UUID> own = joints.inUseAbout(merge.younger());
        aliases.keep(merge);
        sql.move(merge, now);
        List<Decided> joined = own.stream()
                .flatMap(id -> joints.join(id, merge.survivor(), causedBy, now).stream())
                .toList();
        sql.clashes(merge.survivor(), aliases.ofResident(merge.survivor()))
                .forEach((younger, others) -> tasks.clash(younger, others, now));
        return joined;
    }

    /** The cases that went out of use, and when. */
    public record Joined(List<Decided> cases, Instant at) {}
}
