package gent.rechtstreeks.kit.uses;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody's data was read, used, shown or sent. Every service tells it in the transaction of what it does (I4).
 *
 * @param residents whose data, at least one
 * @param source the authentic source that was asked; null when none was
 * @param purpose kebab name
 * @param decisions what it was done for; empty when for none in particular
 * @param worker the person who did it; null when none did
 */
public record DataUse(
        Act act,
        SortedSet<UUID> residents,
        Set<Category> categories,
        String source,
        String purpose,
        Ground ground,
        List<ForDecision> decisions,
        Worker worker) {

    public DataUse {
        if (residents.isEmpty() || categories.isEmpty()) {
            throw new IllegalArgumentException("a use is of somebody's data, and of some kind");
        }
        decisions = List.copyOf(decisions);
    }

    /** An authentic source was asked. */
    public static DataUse read(
            String source, Collection<UUID> residents, Set<Category> categories, String purpose, Ground ground) {
        return of(Act.READ, residents, categories, source, purpose, ground, null);
    }

    /** Something was found or decided with what we know. */
    public static DataUse used(Collection<UUID> residents, Set<Category> categories, String purpose, Ground ground) {
        return of(Act.USED, residents, categories, null, purpose, ground, null);
    }

    /** A resident was told. */
    public static DataUse sent(UUID resident, Set<Category> categories, String purpose, Ground ground) {
        return of(Act.SENT, List.of(resident), categories, null, purpose, ground, null);
    }

    /** A person other than the resident was shown. */
    public static DataUse revealed(
            Collection<UUID> residents, Set<Category> categories, String purpose, Ground ground, Worker to) {
        return of(Act.REVEALED, residents, categories, null, purpose, ground, to);
    }

    /** The same use, for these decisions. */
    public DataUse forDecisions(List<ForDecision> all) {
        return new DataUse(act, residents, categories, source, purpose, ground, all, worker);
    }

    private static DataUse of(
            Act act,
            Collection<UUID> residents,
            Set<Category> categories,
            String source,
            String purpose,
            Ground ground,
            Worker worker) {
        return new DataUse(
                act, new TreeSet<>(residents), EnumSet.copyOf(categories), source, purpose, ground, List.of(), worker);
    }
}
