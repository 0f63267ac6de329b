package gent.rechtstreeks.portal.show.rights;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which decision is on which answer of the rules. They know each other by right, life event and kind of subject alone. */
final class Pairs {

    private record Topic(String right, UUID lifeEvent, Subject subject) {

        static Topic of(AssessmentLine line) {
            return new Topic(line.right(), line.lifeEvent(), line.subject());
        }

        static Topic of(Decision decision) {
            return new Topic(decision.right(), decision.lifeEvent(), decision.subject());
        }
    }

    private final Map<Topic, Long> answers;
    private final Map<Topic, List<Decision>> decisions;

    Pairs(List<AssessmentLine> answers, List<Decision> decisions) {
        this.answers = answers.stream().collect(groupingBy(Topic::of, counting()));
        this.decisions = decisions.stream().collect(groupingBy(Topic::of));
    }

    /** Empty when there is none, and when it could be another's: two children who move have two answers of one topic. */
    Optional<Decision> on(AssessmentLine line) {
        List<Decision> found = decisions.getOrDefault(Topic.of(line), List.of());
        return found.size() == 1 && answers.getOrDefault(Topic.of(line), 0L) == 1
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }
}
