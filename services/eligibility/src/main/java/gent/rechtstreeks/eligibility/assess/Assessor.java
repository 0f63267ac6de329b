package gent.rechtstreeks.eligibility.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides what changes: runs the rules and compares with what was said before. Saying the same again is no change. */
public final class Assessor {

    private final RuleBook rules;
    private final GrantGuard guard;

    public Assessor(RuleBook rules, GrantGuard guard) {
        this.rules = rules;
        this.guard = guard;
    }

    /** The new revisions that a (new version of a) life event leads to. */
    public List<Assessed> onLifeEvent(Situation situation, List<Assessed> before) {
        List<Assessed> changes = new ArrayList<>();
        Map<UUID, Assessed> known = byId(before);
        Map<UUID, Assessment> answers = answers(situation);
        answers.forEach((id, answer) -> revise(Optional.ofNullable(known.get(id)), situation.event(), answer)
                .ifPresent(changes::add));
        before.stream()
                .filter(old -> !answers.containsKey(old.id()))
                .map(old -> revise(
                        Optional.of(old),
                        situation.event(),
                        old.assessment().closed(situation.event().closing())))
                .flatMap(Optional::stream)
                .forEach(changes::add);
        return changes;
    }

    /** The new revisions that new facts lead to: only what waited for facts is looked at again. */
    public List<Assessed> onFacts(Situation situation, List<Assessed> before) {
        Set<UUID> waiting = before.stream()
                .filter(old -> !old.missing().isEmpty())
                .map(Assessed::id)
                .collect(Collectors.toSet());
        return onLifeEvent(situation, before).stream()
                .filter(change -> waiting.contains(change.id()))
                .toList();
    }

    private Map<UUID, Assessment> answers(Situation situation) {
        Map<UUID, Assessment> answers = new LinkedHashMap<>();
        for (Assessment answer : rules.assess(situation)) {
            answers.put(Assessed.idOf(situation.event(), answer), review(answer, situation));
        }
        return answers;
    }

    private Assessment review(Assessment answer, Situation situation) {
        return Availability.review(guard.review(answer, situation.day()), situation);
    }

    private static Optional<Assessed> revise(Optional<Assessed> before, LifeEvent event, Assessment answer) {
        if (before.isEmpty()) {
            return Optional.of(Assessed.first(event, answer));
        }
        return before.filter(old -> !old.assessment().saysTheSameAs(answer)).map(old -> old.next(event, answer));
    }

    private static Map<UUID, Assessed> byId(List<Assessed> assessed) {
        return assessed.stream().collect(Collectors.toMap(Assessed::id, Function.identity()));
    }
}
