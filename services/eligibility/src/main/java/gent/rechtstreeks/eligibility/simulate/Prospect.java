package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.rights.RightCard;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What would become of one right.
 *
 * @param whenever whether it can be looked at on any day, or for any year; else it comes with something that happens
 * @param now as things are today
 * @param after as things would be from that month on
 * @param from null when nothing becomes different
 * @param months each month with the changes
 */
public record Prospect(
        RightCard card,
        boolean whenever,
        State now,
        State after,
        YearMonth from,
        Difference difference,
        List<State> months) {

    /** Where all has changed is looked at first: what differs before may be over by then, or become another one. */
    static Prospect of(
            Approach approach, State now, List<State> without, List<State> with, Horizon horizon, Changes changes) {
        int last = changes.last().map(horizon.all()::indexOf).orElse(0);
        Optional<Integer> differs = IntStream.concat(IntStream.of(last), IntStream.range(0, with.size()))
                .filter(month -> with.get(month).differsFrom(without.get(month)))
                .boxed()
                .findFirst();
        return differs.map(month -> new Prospect(
                        approach.card(),
                        approach.isWhenever(),
                        now,
                        with.get(month),
                        horizon.all().get(since(month, without, with)),
                        Difference.between(without.get(month), with.get(month)),
                        with))
                .orElseGet(() -> unchanged(approach, now, with, horizon));
    }

    /** Since when it is as it is in that month, and different. */
    private static int since(int month, List<State> without, List<State> with) {
        int since = month;
        while (since > 0
                && with.get(since - 1).saysTheSameAs(with.get(month))
                && with.get(since - 1).differsFrom(without.get(since - 1))) {
            since--;
        }
        return since;
    }

    private static Prospect unchanged(Approach approach, State now, List<State> with, Horizon horizon) {
        return byTime(now, with)
                .map(after -> new Prospect(
                        approach.card(),
                        approach.isWhenever(),
                        now,
                        after,
                        horizon.all().get(firstOf(after, with)),
                        Difference.BY_TIME,
                        with))
                .orElseGet(() -> same(approach, now, with));
    }

    /** What the days make of it: what is so in the end, or what came with one of them and is over by then. */
    private static Optional<State> byTime(State now, List<State> with) {
        State last = with.getLast();
        if (!last.saysTheSameAs(now)) {
            return Optional.of(last);
        }
        return now.verdict() == Verdict.NOT_ASKED
                ? with.stream().filter(month -> !month.saysTheSameAs(now)).findFirst()
                : Optional.empty();
    }

    private static int firstOf(State after, List<State> with) {
        return IntStream.range(0, with.size())
                .filter(month -> with.get(month).saysTheSameAs(after))
                .findFirst()
                .orElseThrow();
    }

    private static Prospect same(Approach approach, State now, List<State> with) {
        State after = with.getLast();
        Difference difference = after.verdict() == Verdict.FACTS_MISSING ? Difference.STILL_UNKNOWN : Difference.NONE;
        return new Prospect(approach.card(), approach.isWhenever(), now, after, null, difference, with);
    }
}
