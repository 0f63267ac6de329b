package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Simulated;
import gent.rechtstreeks.portal.ask.Simulated.Difference;
import gent.rechtstreeks.portal.ask.Simulated.OfRight;
import gent.rechtstreeks.portal.ask.Simulated.Outcome;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What would become of every right, in the order in which it matters to the reader.
 *
 * @param changed by what the reader imagined
 * @param byTime by the days alone
 * @param unknown before and after
 * @param same what stays as it is
 * @param notLooked what comes up only with something that does not happen here
 */
record WhatIfResult(
        List<YearMonth> months,
        List<OfRight> changed,
        List<OfRight> byTime,
        List<OfRight> unknown,
        List<OfRight> same,
        List<OfRight> notLooked,
        List<Simulated.Question> questions) {

    private static final Set<Difference> APART =
            EnumSet.of(Difference.BY_TIME, Difference.STILL_UNKNOWN, Difference.NONE);

    private static final Set<Outcome> UNTOLD = EnumSet.of(Outcome.NOT_ASKED, Outcome.FACTS_MISSING);

    static WhatIfResult of(Simulated found) {
        return new WhatIfResult(
                found.months(),
                those(found, difference -> !APART.contains(difference)),
                those(found, Difference.BY_TIME::equals),
                those(found, Difference.STILL_UNKNOWN::equals),
                same(found, WhatIfResult::isLooked),
                same(found, right -> !isLooked(right)),
                found.questions());
    }

    private static List<OfRight> those(Simulated found, Predicate<Difference> wanted) {
        return sorted(found, right -> wanted.test(right.difference()));
    }

    private static List<OfRight> same(Simulated found, Predicate<OfRight> which) {
        return sorted(found, right -> right.difference() == Difference.NONE && which.test(right));
    }

    private static boolean isLooked(OfRight right) {
        return right.now().outcome() != Outcome.NOT_ASKED || right.after().outcome() != Outcome.NOT_ASKED;
    }

    private static List<OfRight> sorted(Simulated found, Predicate<OfRight> which) {
        return found.rights().stream()
                .filter(which)
                .sorted(Comparator.comparing(OfRight::difference)
                        .thenComparing(OfRight::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Of what changes, that of which something is known in some month: a row of question marks tells nothing. */
    public List<OfRight> drawn() {
        return changed.stream().filter(WhatIfResult::isEverKnown).toList();
    }

    /** Of what is drawn, month by month. */
    public MonthChart chart() {
        return MonthChart.of(months, drawn());
    }

    private static boolean isEverKnown(OfRight right) {
        return right.months().stream().anyMatch(month -> !UNTOLD.contains(month.outcome()));
    }
}
