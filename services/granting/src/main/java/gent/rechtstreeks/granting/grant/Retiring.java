package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two cases become one: what was told in the one that goes out of use is taken back, so that nobody reads it twice. */
public final class Retiring {

    private Retiring() {}

    /** Empty for a case that gave a grant: the grant stands, and only its case explains it. */
    public static Optional<Decided> of(Case before, UUID into) {
        if (before.state() instanceof CaseState.Granted) {
            return Optional.empty();
        }
        Told told = before.isReadBySomebody() ? before.told().takenBackAs(Kind.SILENCED) : before.told();
        List<Message> silences = before.isReadBySomebody() ? told.toEverybody() : List.of();
        return Optional.of(new Decided(
                before.joined(into, told), Outcome.JOINED, new GrantChange.None(), Optional.empty(), silences));
    }

    /** Whether the younger one stays in use: only when it alone holds a grant, or somebody reads it and the other is none. */
    public static boolean theYoungerStays(Case younger, Case older) {
        boolean olderIsNone = older.state() instanceof CaseState.NotEligible;
        return !older.holdsGrant() && (younger.holdsGrant() || (olderIsNone && younger.isReadBySomebody()));
    }

    /** Whether two cases about the same hold two grants. */
    public static boolean clash(Case one, Case other) {
        return one.holdsGrant() && other.holdsGrant() && !one.grantId().equals(other.grantId());
    }

    /** The work that these grants leave, which stand beside each other since the merge. */
    public static HumanTask task(List<Grant> standing) {
        return new HumanTask(TaskKind.MERGE_CLASH, standing);
    }
}
