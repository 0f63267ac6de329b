package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.kit.read.Money;
import java.util.List;

/**
 * Who would gain and who would lose by a rulebook, in numbers. Nobody is named.
 *
 * @param households how many were looked at
 * @param events how many of their life events: the newest of each kind
 * @param differ of all rights of which it is told; null when too few were looked at
 * @param rights in the order of their names; those that no event brought up are not there, and none when too few households
 *     were looked at
 * @param costInAll of all rights whose cost is told; null when too few were looked at
 * @param costsWithheld of how many rights it is not told; null when too few were looked at
 */
public record DryRunReport(
        Count households, Count events, Count differ, List<OfRight> rights, Cost costInAll, Long costsWithheld) {

    /** That some were looked at, and nothing of what was found. */
    static DryRunReport ofTooFew(long households, long events) {
        return new DryRunReport(Count.of(households), Count.of(events), null, List.of(), null, null);
    }

    /**
     * The same of one right. Counts are of answers: one for each subject after each event.
     *
     * @param answers how many there are by either rulebook
     * @param differ how many are not the same by both; what was answered before stays until something brings it up again
     * @param gain who had nothing, or an open question, and would have the right
     * @param lose who had the right, and would have nothing or an open question
     * @param raised who have it by both, with a higher amount
     * @param lowered who have it by both, with a lower amount
     * @param toAHumanBefore how many a person must look at
     * @param factsMissingBefore how many wait for facts
     * @param cost null when so few are behind it that somebody could be recognised
     */
    public record OfRight(
            String right,
            Count answers,
            Count differ,
            Count gain,
            Count lose,
            Count raised,
            Count lowered,
            Count toAHumanBefore,
            Count toAHumanAfter,
            Count factsMissingBefore,
            Count factsMissingAfter,
            Cost cost) {}

    /** What it costs for those who were looked at, by the amounts that the answers name, whoever pays them. */
    public record Cost(Money before, Money after, Money difference) {

        static Cost of(long before, long after) {
            return new Cost(Money.euro(before), Money.euro(after), Money.euro(after - before));
        }
    }
}
