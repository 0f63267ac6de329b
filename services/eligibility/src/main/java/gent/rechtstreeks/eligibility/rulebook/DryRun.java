package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.rulebook.DryRunReport.Cost;
import gent.rechtstreeks.eligibility.rulebook.DryRunReport.OfRight;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Answers for the same situations by two rulebooks, and counts what differs. Whose they are is forgotten at once. */
public final class DryRun {

    /** Of fewer households no numbers by right are told. */
    public static final int SMALLEST_SAMPLE = 100;

    private final Assessor before;
    private final Assessor after;
    private final SortedMap<String, RightTally> rights = new TreeMap<>();
    private long events;

    public DryRun(Assessor before, Assessor after) {
        this.before = before;
        this.after = after;
    }

    public void look(Situation situation) {
        events++;
        Map<About, Assessment> by = answers(before, situation);
        Map<About, Assessment> then = answers(after, situation);
        Set<About> all = new LinkedHashSet<>(by.keySet());
        all.addAll(then.keySet());
        all.forEach(about ->
                rights.computeIfAbsent(about.right(), none -> new RightTally()).add(by.get(about), then.get(about)));
    }

    /** @param households how many were drawn; all that was looked at is theirs */
    public DryRunReport report(long households) {
        return households < SMALLEST_SAMPLE
                ? DryRunReport.ofTooFew(households, events)
                : new DryRunReport(
                        Count.of(households),
                        Count.of(events),
                        Count.of(differTold().stream()
                                .mapToLong(right -> rights.get(right).differing())
                                .sum()),
                        ofRights(),
                        Cost.of(cents(RightTally::centsBefore), cents(RightTally::centsAfter)),
                        (long) rights.size() - costsTold().size());
    }

    private List<OfRight> ofRights() {
        Set<String> told = differTold();
        return rights.entrySet().stream()
                .map(right -> right.getValue().report(right.getKey(), told.contains(right.getKey())))
                .toList();
    }

    /** Where one right's count is withheld, the next smallest is too: else any sum of all would tell it. */
    private Set<String> differTold() {
        Set<String> told = new LinkedHashSet<>(rights.keySet());
        told.removeIf(right -> Count.isSmall(rights.get(right).differing()));
        if (rights.size() - told.size() == 1) {
            told.stream()
                    .filter(right -> rights.get(right).differing() > 0)
                    .min(Comparator.comparingLong(right -> rights.get(right).differing()))
                    .ifPresent(told::remove);
        }
        return told;
    }

    private List<RightTally> costsTold() {
        return rights.values().stream().filter(RightTally::isCostTold).toList();
    }

    private long cents(ToLongFunction<RightTally> of) {
        return costsTold().stream().mapToLong(of).sum();
    }

    /** As if nothing had been answered yet. */
    private static Map<About, Assessment> answers(Assessor assessor, Situation situation) {
        return assessor.onLifeEvent(situation, List.of()).stream()
                .map(Assessed::assessment)
                .collect(Collectors.toMap(
                        answer -> new About(answer.right(), answer.subject()), answer -> answer, (one, other) -> one));
    }

    private record About(String right, Subject subject) {}
}
