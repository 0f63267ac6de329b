package gent.rechtstreeks.rights;

import gent.rechtstreeks.evaluator.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the proof with missing facts found, in numbers and with the places of what is wrong. */
final class UnknownsReport {

    private static final int MANY = 4;
    private static final int SOME = 6;

    private final Map<Integer, Integer> unknown = new TreeMap<>();
    private final Map<Integer, List<String>> incomplete = new TreeMap<>();
    private final List<String> unsound = new ArrayList<>();
    private final List<String> notListed = new ArrayList<>();
    private int answers;
    private int asked;
    private int listed;
    private int excess;

    void asked(int times) {
        asked += times;
    }

    void answer(FilledIn filled, gent.rechtstreeks.evaluator.Answer answer) {
        answers++;
        if (answer.eligible() == Truth.UNKNOWN) {
            unknown.merge(Math.min(filled.gaps().size(), MANY), 1, Integer::sum);
        }
    }

    void isUnsound(Judge judge, FilledIn filled, Scenario filling, gent.rechtstreeks.evaluator.Answer answer) {
        unsound.add("%s without %s says %s, which is not so of %s"
                .formatted(judge, paths(filled), answer.eligible(), filling));
    }

    void isIncomplete(Judge judge, FilledIn filled) {
        incomplete
                .computeIfAbsent(filled.gaps().size(), fresh -> new ArrayList<>())
                .add("%s without %s, %s"
                        .formatted(judge, paths(filled), filled.whole().name()));
    }

    /** Of two missing facts, whether each that is listed matters beside some filling of the other. */
    void listed(Judge judge, FilledIn filled, gent.rechtstreeks.evaluator.Answer answer, List<Scenario> fillings) {
        for (Gap gap : filled.gaps()) {
            boolean matters = fillings.stream().limit(SOME).anyMatch(filling -> turns(judge, filled, gap, filling));
            boolean isListed = answer.missing().contains(gap.path());
            listed += isListed ? 1 : 0;
            excess += isListed && !matters ? 1 : 0;
            if (matters && !isListed) {
                notListed.add("%s without %s: %s".formatted(judge, paths(filled), gap.path()));
            }
        }
    }

    private static boolean turns(Judge judge, FilledIn filled, Gap gap, Scenario filling) {
        Boolean before = judge.answer(filling).eligible();
        return filled.values(gap, filling).stream()
                .anyMatch(value ->
                        !before.equals(judge.answer(gap.with(value, filling)).eligible()));
    }

    List<String> unsound() {
        return unsound;
    }

    List<String> incomplete(int gaps) {
        return incomplete.getOrDefault(gaps, List.of());
    }

    List<String> notListed() {
        return notListed;
    }

    String text(int households, int rights) {
        return ("Proof (b): %d households a right x %d rights, without one, two, three and all facts: %,d answers,"
                        + " none untrue for any filling (KIE's engine was asked about %,d). Unknown: %s. Unknown though all"
                        + " fillings agree: %d without one fact, %d without two %s. Facts listed as missing without two: %d, of"
                        + " which %d turn nothing that was tried.")
                .formatted(
                        households,
                        rights,
                        answers,
                        asked,
                        unknown,
                        incomplete(1).size(),
                        incomplete(2).size(),
                        incomplete(2),
                        listed,
                        excess);
    }

    private static List<String> paths(FilledIn filled) {
        return filled.gaps().stream().map(Gap::path).toList();
    }
}
