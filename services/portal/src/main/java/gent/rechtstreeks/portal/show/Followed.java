package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Outcome;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.LifeEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What followed from one event, or from none.
 *
 * @param granted what the city gave
 * @param messages those that hold
 * @param withdrawn those that hold no more
 * @param answers all that was looked at, but for what would hurt to read beside the event
 */
record Followed(
        List<Given> granted, List<FeedEntry> messages, List<FeedEntry> withdrawn, List<AssessmentLine> answers) {

    /** A grant, with the name of the right; null when nobody could say it. */
    record Given(Decision decision, String name) {}

    private record SameWords(String right, String headline) {

        static SameWords of(AssessmentLine answer) {
            return new SameWords(answer.right(), answer.headline());
        }
    }

    static Followed of(List<FeedEntry> feed, List<AssessmentLine> answers, List<Decision> decisions) {
        Map<String, String> names = answers.stream()
                .filter(answer -> answer.name() != null)
                .collect(Collectors.toMap(AssessmentLine::right, AssessmentLine::name, (one, same) -> one));
        return new Followed(
                decisions.stream()
                        .filter(Decision::isGrant)
                        .map(decision -> new Given(decision, names.get(decision.right())))
                        .toList(),
                feed.stream().filter(FeedEntry::holds).toList(),
                feed.stream().filter(entry -> !entry.holds()).toList(),
                answers.stream()
                        .filter(answer -> !answer.keptQuiet() && !answer.over())
                        .toList());
    }

    /** What of this followed from one event. */
    Followed from(UUID event) {
        return which(event::equals);
    }

    /** What of this followed from none of these. */
    Followed fromNoneOf(List<LifeEvent> events) {
        Set<UUID> ids = events.stream().map(LifeEvent::id).collect(Collectors.toSet());
        return which(id -> !ids.contains(id));
    }

    /** Of what is lost or never was: only what was written for it, and nothing of what it would have brought. */
    Followed quietly() {
        return new Followed(List.of(), messages, withdrawn, List.of());
    }

    Followed withoutAnswers() {
        return new Followed(granted, messages, withdrawn, List.of());
    }

    private Followed which(Predicate<UUID> from) {
        return new Followed(
                only(granted, given -> given.decision().lifeEvent(), from),
                only(messages, FeedEntry::lifeEvent, from),
                only(withdrawn, FeedEntry::lifeEvent, from),
                onceInTheSameWords(only(answers, AssessmentLine::lifeEvent, from)));
    }

    private static <T> List<T> only(List<T> all, Function<T, UUID> event, Predicate<UUID> from) {
        return all.stream().filter(one -> from.test(event.apply(one))).toList();
    }

    /** A yes to each child is one of its own; what is open or not there says nothing by standing twice. */
    private static List<AssessmentLine> onceInTheSameWords(List<AssessmentLine> answers) {
        Set<SameWords> said = new HashSet<>();
        return answers.stream()
                .filter(answer -> answer.outcome() == Outcome.ELIGIBLE || said.add(SameWords.of(answer)))
                .toList();
    }

    /** Nothing that is still there to read. */
    public boolean isEmpty() {
        return granted.isEmpty() && messages.isEmpty() && answers.isEmpty();
    }
}
