package gent.rechtstreeks.consent.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Checks that a resident's revisions are what was written, in the order in which it was, and that none is missing. */
public final class Chain {

    private Chain() {}

    /**
     * Where the chain is broken; empty when it is whole.
     *
     * @param standing how the service says that things stand, as snapshots by subject
     */
    public static Optional<Break> check(Head head, List<Revision> revisions, Map<String, String> standing) {
        Head reached = new Head(head.resident(), 0, null);
        for (Revision revision : revisions) {
            Optional<Break> broken = link(reached, revision);
            if (broken.isPresent()) {
                return broken;
            }
            reached = Head.after(revision);
        }
        return reached.equals(head) ? standing(head, revisions, standing) : broken(reached.sequence() + 1, "missing");
    }

    private static Optional<Break> link(Head reached, Revision revision) {
        if (revision.sequence() != reached.sequence() + 1
                || !Objects.equals(revision.predecessorHash(), reached.hash())) {
            return broken(reached.sequence() + 1, "missing");
        }
        return revision.rightHash().equals(revision.hash()) ? Optional.empty() : broken(revision.sequence(), "changed");
    }

    private static Optional<Break> standing(Head head, List<Revision> revisions, Map<String, String> standing) {
        return standing.equals(proven(revisions)) ? Optional.empty() : broken(head.sequence(), "unproven");
    }

    /** How things stand when the revisions are right; after a merge only the objection still stands here. */
    private static Map<String, String> proven(List<Revision> revisions) {
        Map<String, String> proven = new HashMap<>();
        for (Revision revision : revisions) {
            if (revision.subject().equals(Merge.SUBJECT)) {
                proven.keySet().retainAll(Set.of(Objection.SUBJECT));
            } else {
                proven.put(revision.subject(), revision.snapshot());
            }
        }
        return proven;
    }

    private static Optional<Break> broken(long sequence, String how) {
        return Optional.of(new Break(sequence, how));
    }

    /**
     * Where a chain is broken.
     *
     * @param how missing, changed, or unproven: the present state is not what the last entry says
     */
    public record Break(long sequence, String how) {}
}
