package gent.rechtstreeks.eligibility.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what changes: runs the rules and compares with what was said before. Saying the same again is no change. */
public final class Assessor {

    private static final String SUBJECT_DECEASED = "subject-deceased";

    private final RuleBook rules;
    private final GrantGuard guard;

    public Assessor(RuleBook rules, GrantGuard guard) {
        this.rules = rules;
        this.guard = guard;
    }

    /** The new revisions that a (new version of a) life event leads to. */
    public List<Assessed> onLifeEvent(Situation situation, List<Assessed> before) {
        return changes(situation, before, answers(situation));
    }

    /**
     * The new revisions that facts lead to. What waits for facts is looked at again, and so is what was settled, when it is
     * these facts that make the difference: what became of the household since is not for a fact to bring up.
     *
     * @param said the words that are new
     */
    public List<Assessed> onFacts(Situation situation, List<Assessed> before, Collection<Fact> said) {
        Map<UUID, Assessment> answers = answers(situation);
        Map<UUID, Assessment> otherwise = answers(situation.without(said));
        Set<UUID> concerned = before.stream()
                .filter(old -> !old.missing().isEmpty()
                        || !sameAnswer(old.id(), answers, otherwise)
                        || Watch.lostAGround(old.assessment(), situation, said))
                .map(Assessed::id)
                .collect(Collectors.toSet());
        return changes(situation, before, answers).stream()
                .filter(change -> concerned.contains(change.id()))
                .toList();
    }

    /**
     * The new revisions that a death or a merge leads to: where it makes the difference, as what became of the household
     * otherwise is not for a death to bring up. A household's right for a period that was over by then stays as it was, and
     * so do the rights of others whom the event is about: only their household changed.
     *
     * @param otherwise the same situation without this death or merge
     * @param versions what is said now, and what was said before
     */
    public List<Assessed> onPersonChange(
            Situation situation, Situation otherwise, List<Assessed> before, Collection<PersonChange> versions) {
        Map<UUID, Assessment> answers = answers(situation);
        Map<UUID, Assessment> without = answers(otherwise);
        Set<UUID> unseen = before.stream()
                .filter(old -> Watch.namesOneStruckBefore(old.assessment(), otherwise, versions))
                .map(Assessed::id)
                .collect(Collectors.toSet());
        return changes(situation, before, answers).stream()
                .filter(change -> unseen.contains(change.id()) || !sameRight(change.id(), answers, without))
                .filter(revision ->
                        versions.stream().anyMatch(change -> isTouched(revision.assessment(), situation, change)))
                .toList();
    }

    private static List<Assessed> changes(Situation situation, List<Assessed> before, Map<UUID, Assessment> answers) {
        List<Assessed> changes = new ArrayList<>();
        Map<UUID, Assessed> known = byId(before);
        answers.forEach((id, answer) ->
                revise(Optional.ofNullable(known.get(id)), situation, answer).ifPresent(changes::add));
        before.stream()
                .filter(old -> !answers.containsKey(old.id()))
                .map(old -> revise(Optional.of(old), situation, closed(old.assessment(), situation)))
                .flatMap(Optional::stream)
                .forEach(changes::add);
        return changes;
    }

    private static boolean sameAnswer(UUID id, Map<UUID, Assessment> answers, Map<UUID, Assessment> otherwise) {
        Assessment answer = answers.get(id);
        Assessment other = otherwise.get(id);
        return answer == null || other == null ? answer == other : answer.saysTheSameAs(other);
    }

    /** For a household that has no right, or of which that is not known, it makes no difference how large it is. */
    private static boolean sameRight(UUID id, Map<UUID, Assessment> answers, Map<UUID, Assessment> otherwise) {
        return sameAnswer(id, answers, otherwise)
                || Stream.of(answers, otherwise)
                                .map(all -> all.get(id))
                                .allMatch(answer -> answer != null && isHouseholdWithoutRight(answer))
                        && answers.get(id).outcome().equals(otherwise.get(id).outcome());
    }

    private static boolean isHouseholdWithoutRight(Assessment answer) {
        return answer.subject().kind() == Subject.Kind.HOUSEHOLD && !(answer.outcome() instanceof Outcome.Eligible);
    }

    private static boolean isTouched(Assessment assessment, Situation situation, PersonChange change) {
        return assessment.subject().kind() == Subject.Kind.HOUSEHOLD
                ? !assessment.period().isOverOn(change.day())
                : situation.names(change.people());
    }

    /** The event may go on for others when the one whose right it was has died. */
    private static Assessment closed(Assessment old, Situation situation) {
        LifeEvent event = situation.event();
        boolean subjectDied = event.trigger().isPresent()
                && situation.people().hasDied(old.subject().id());
        return old.closed(subjectDied ? SUBJECT_DECEASED : event.closing(), situation.people());
    }

    private Map<UUID, Assessment> answers(Situation situation) {
        Map<UUID, Assessment> answers = new LinkedHashMap<>();
        for (Assessment answer : rules.assess(situation)) {
            answers.put(Assessed.idOf(situation, answer), review(answer, situation));
        }
        return answers;
    }

    private Assessment review(Assessment answer, Situation situation) {
        return Availability.review(guard.review(answer, situation.day()), situation);
    }

    private static Optional<Assessed> revise(Optional<Assessed> before, Situation situation, Assessment answer) {
        if (before.isEmpty()) {
            return Optional.of(Assessed.first(situation, answer));
        }
        return before.filter(old -> !old.assessment().saysTheSameAs(answer)).map(old -> old.next(situation, answer));
    }

    private static Map<UUID, Assessed> byId(List<Assessed> assessed) {
        return assessed.stream().collect(Collectors.toMap(Assessed::id, Function.identity()));
    }
}
