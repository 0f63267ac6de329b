package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Explanation.Whose;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a right misses, each fact once: a rule may miss the same of the reader, of the household and of a child. */
final class OncePerFact {

    private OncePerFact() {}

    /** Which of them stays is up to what the reader can do about it; what the reader can say comes first. */
    static List<Missing> of(List<Missing> missing) {
        Map<Line, Missing> once = new LinkedHashMap<>();
        missing.forEach(one -> once.merge(new Line(one.fact(), one.isOfHousehold()), one, OncePerFact::oneOf));
        return once.values().stream()
                .sorted(Comparator.comparing(OncePerFact::farFromReader))
                .toList();
    }

    /** What others must say stays beside what the reader can: one does not make up for the other. */
    private record Line(String fact, boolean ofHousehold) {}

    private static Missing oneOf(Missing first, Missing second) {
        if (first.whose() == Whose.YOUR_CHILDS && second.whose() == Whose.YOUR_CHILDS) {
            return first.ofEveryChild();
        }
        return rank(second) < rank(first) ? second : first;
    }

    /** Said here, said to a person, or for a service to say. */
    private static int farFromReader(Missing one) {
        return one.declareAt() != null ? 0 : one.isForResidentsToSay() ? 1 : 2;
    }

    private static int rank(Missing one) {
        return one.declareAt() != null
                ? 0
                : switch (one.whose()) {
                    case YOURS, YOUR_HOUSEHOLDS -> 1;
                    case OF_THE_EVENT -> 2;
                    case YOUR_CHILDS -> 3;
                    case SOMEBODY_ELSES -> 4;
                };
    }
}
