package gent.rechtstreeks.portal.show.rights;

import static java.util.stream.Collectors.toSet;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Decision.State;
import gent.rechtstreeks.portal.show.Nth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Pairs what the rules say with what was decided, and makes a list in which nothing stands twice without saying why. */
final class MyRights {

    /** Twins have the same rights on the same day, and for the same time. */
    private record OfChild(String right, LocalDate bornOn, LocalDate validFrom) {

        static OfChild of(AssessmentLine line) {
            return new OfChild(line.right(), line.childBornOn(), line.validFrom());
        }
    }

    /** What reads the same: of what is open or not there, the right alone. */
    private record SameWords(String right, Group group, UUID apart) {

        static SameWords of(MyRight right) {
            boolean isOfOne = right.isOfAChild() && !right.isNoYes() || right.isGranted();
            return new SameWords(
                    right.line().right(), right.group(), isOfOne ? right.line().id() : null);
        }
    }

    private MyRights() {}

    static List<MyRight> of(List<AssessmentLine> lines, List<Decision> decisions, Map<String, Marks> marks) {
        Pairs pairs = new Pairs(lines, decisions);
        List<MyRight> all = lines.stream()
                .map(line -> of(line, pairs.on(line).orElse(null), marks.getOrDefault(line.right(), Marks.NONE)))
                .filter(right -> right.isGranted() || !right.line().over())
                .toList();
        return onceInTheSameWords(withoutDoubles(all)).stream()
                .map(right -> right.as(nth(right.line(), lines)))
                .toList();
    }

    /** Of which of several children born on one day it is, whatever the rules say of each; null when that says nothing. */
    static Nth nth(AssessmentLine line, List<AssessmentLine> lines) {
        List<UUID> siblings = lines.stream()
                .filter(other -> line.childBornOn() != null && !other.over())
                .filter(other -> OfChild.of(other).equals(OfChild.of(line)))
                .map(AssessmentLine::id)
                .sorted()
                .toList();
        int place = siblings.indexOf(line.id());
        return siblings.size() < 2 || place < 0 ? null : new Nth(place + 1, siblings.size());
    }

    private static MyRight of(AssessmentLine line, Decision decision, Marks marks) {
        return new MyRight(line, decision, marks.or(decision != null && decision.demonstration()), null);
    }

    /** Of what was granted before, only the grant itself: two amounts would read as both. */
    private static List<MyRight> withoutDoubles(List<MyRight> all) {
        Set<UUID> granted = all.stream()
                .filter(right -> right.isIn(State.GRANTED))
                .map(right -> right.decision().grantId())
                .collect(toSet());
        return all.stream()
                .filter(right -> !right.isIn(State.SETTLED)
                        || !granted.contains(right.decision().grantId()))
                .toList();
    }

    /** Each event asks anew; the newest answer, which comes first, is the one that counts, unless it is kept quiet. */
    private static List<MyRight> onceInTheSameWords(List<MyRight> all) {
        Set<SameWords> said = new HashSet<>();
        return all.stream()
                .sorted(Comparator.comparing(right -> right.line().keptQuiet()))
                .filter(right -> said.add(SameWords.of(right)))
                .toList();
    }
}
