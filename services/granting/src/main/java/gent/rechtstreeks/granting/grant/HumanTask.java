package gent.rechtstreeks.granting.grant;

import java.util.List;

/** Work for a human: why, and the grants that stand against the assessment. */
public record HumanTask(TaskKind kind, List<Grant> standing) {

    public HumanTask {
        standing = List.copyOf(standing);
    }
}
