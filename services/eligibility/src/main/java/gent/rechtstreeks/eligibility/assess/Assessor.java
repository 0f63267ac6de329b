package gent.rechtstreeks.eligibility.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what changes: runs the rules and compares with what was said before. Saying the same again is no change. */
public final class Assessor {

    private final RuleBook rules;
    private final GrantGuard guard;

    public Assessor(RuleBook rules, GrantGuard guard) {
        this.rules = rules;
        this.guard = guard;
    }

    /** The same, of these rights only. */
    public Assessor about(Set<String> rights) {
        return new Assessor(rules.about(rights), guard);
    }

    /** The new revisions that a (new version of a) life event leads to. */
    public List<Assessed> onLifeEvent(Situation situation, List<Assessed> before) {
        Histories histories = Histories.of(situation, before);
        return changes(situation, histories, answers(situation, histories));
    }

    /**
     * The new revisions that facts lead to. What waits for facts is looked at again, and so is what was settled, when it is
     * these facts that make the difference: what became of the household since is not for a fact to bring up.
     *
     * @param said the words that are new
     */
    public List<Assessed> onFacts(Situation situation, List<Assessed> before, Collection<Fact> said) {
        Histories histories = Histories.of(situation, before);
        Map<UUID, Assessment> answers = answers(situation, histories);
        Comparison comparison = new Comparison(answers, answers(situation.without(said), histories));
        Set<UUID> concerned = histories
                .goingOn()
                .filter(old -> !old.missing().isEmpty()
                        || !comparison.isSameAnswer(old.id())
                        || Watch.lostAGround(old.assessment(), situation, said))
                .map(Assessed::id)
                .collect(Collectors.toSet());
        return changes(situation, histories, answers).stream()
                .filter(change -> concerned.contains(change.id()))
                .toList();
    }

    /**
     * The new revisions that a death or a merge leads to: where it makes the difference, as what became of the household
     * otherwise is not for a death to bring up; and where something waits for somebody of whom it speaks, or names the dead.
     * A household's right for a period that was over by then stays as it was, and so do the rights of others whom the event
     * is about: only their household changed.
     *
     * @param otherwise the same situation without this death or merge
     * @param versions what is said now, and what was said before
     */
    public List<Assessed> onPersonChange(
            Situation situation, Situation otherwise, List<Assessed> before, Collection<PersonChange> versions) {
        Histories histories = Histories.of(situation, before);
        Map<UUID, Assessment> answers = answers(situation, histories);
        Comparison comparison = new Comparison(answers, answers(otherwise, Histories.of(otherwise, before)));
        Set<UUID> unseen = histories
                .goingOn()
                .filter(old -> Watch.namesOneStruckBefore(old.assessment(), otherwise, versions)
                        || Watch.waitsWith(old.assessment(), situation, versions))
                .map(Assessed::id)
                .collect(Collectors.toSet());
        Stream<Assessed> changes = changes(situation, histories, answers).stream()
                .filter(change -> unseen.contains(change.id()) || !comparison.isSameRight(change.id()));
        return Stream.concat(saidToTheDead(situation, histories, versions), changes)
                .filter(revision ->
                        versions.stream().anyMatch(change -> isTouched(revision.assessment(), situation, change)))
                .collect(Collectors.toMap(
                        Assessed::id, Function.identity(), (left, change) -> change, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What was said to somebody who has died, or found for them, unless the death makes the rules answer anew. */
    private Stream<Assessed> saidToTheDead(
            Situation situation, Histories histories, Collection<PersonChange> versions) {
        return histories
                .goingOn()
                .filter(old -> Watch.namesTheDead(old.assessment(), situation, versions))
                .flatMap(old -> old.assessment().leftTo(situation.people()).stream()
                        .map(left -> old.next(situation, rules, left)));
    }

    private List<Assessed> changes(Situation situation, Histories histories, Map<UUID, Assessment> answers) {
        List<Assessed> changes = new ArrayList<>();
        Map<UUID, Assessed> known = histories.goingOn().collect(Collectors.toMap(Assessed::id, Function.identity()));
        answers.forEach((id, answer) -> changes.addAll(
                known.containsKey(id)
                        ? revised(known.get(id), situation, answer)
                        : List.of(Assessed.first(id, situation, rules, answer))));
        return changes;
    }

    private static boolean isTouched(Assessment assessment, Situation situation, PersonChange change) {
        return assessment.subject().kind() == Subject.Kind.HOUSEHOLD
                ? !assessment.period().isOverOn(change.day())
                : situation.names(change.people())
                        || situation.people().meet(List.of(assessment.subject().id()), change.people());
    }

    /** What the rules answer, and what becomes of that which they no longer bring up. */
    private Map<UUID, Assessment> answers(Situation situation, Histories histories) {
        Map<UUID, Assessment> answers = new LinkedHashMap<>();
        for (Assessment answer : rules.assess(situation)) {
            answers.put(histories.idOf(answer), review(answer, situation));
        }
        Map<UUID, Assessment> all = new LinkedHashMap<>(answers);
        histories
                .goingOn()
                .filter(old -> !answers.containsKey(old.id()))
                .forEach(old -> all.put(old.id(), Closing.of(old.assessment(), situation, answers.values())));
        return all;
    }

    private Assessment review(Assessment answer, Situation situation) {
        return Availability.review(guard.review(answer, situation.day()), situation);
    }

    private List<Assessed> revised(Assessed old, Situation situation, Assessment answer) {
        return old.assessment().saysTheSameAs(answer) ? List.of() : List.of(old.next(situation, rules, answer));
    }
}
