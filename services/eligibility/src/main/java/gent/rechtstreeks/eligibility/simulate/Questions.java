package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What to ask the rules: which right with which trigger. Of what a trigger sets off, only those rights are asked that come up
 * with it here, since that is most of the work.
 *
 * @param afterAMove what to ask again of what happened before the household lived elsewhere
 * @param goingOn what to ask of the births of the children who are there already
 * @param had the facts that say of these that they are had already
 * @param paidOnce rights that are paid once
 */
record Questions(
        Map<Trigger, Assessor> monthly,
        Map<Trigger, Assessor> yearly,
        Map<Happening.Kind, Map<Trigger, Assessor>> happenings,
        Map<Happening.Kind, Map<Trigger, Assessor>> afterAMove,
        Map<Trigger, Assessor> goingOn,
        Set<String> had,
        Set<String> paidOnce) {

    static Questions of(Assessor assessor, List<Approach> approaches) {
        return new Questions(
                byTrigger(assessor, approaches, Approach::inEachMonth),
                byTrigger(assessor, approaches, Approach::inEachYear),
                byKind(kind -> byTrigger(assessor, approaches, approach -> approach.with(kind))),
                byKind(kind -> byTrigger(assessor, approaches, approach -> approach.afterAMove(kind))),
                byTrigger(assessor, approaches, Approach::goingOn),
                approaches.stream()
                        .filter(approach -> approach.goingOn().isPresent())
                        .flatMap(approach -> approach.had().stream())
                        .collect(Collectors.toSet()),
                approaches.stream()
                        .filter(Approach::isPaidOnce)
                        .map(approach -> approach.card().right())
                        .collect(Collectors.toSet()));
    }

    private static Map<Happening.Kind, Map<Trigger, Assessor>> byKind(
            Function<Happening.Kind, Map<Trigger, Assessor>> questions) {
        Map<Happening.Kind, Map<Trigger, Assessor>> byKind = new EnumMap<>(Happening.Kind.class);
        for (Happening.Kind kind : Happening.Kind.values()) {
            byKind.put(kind, questions.apply(kind));
        }
        return byKind;
    }

    private static Map<Trigger, Assessor> byTrigger(
            Assessor assessor, List<Approach> approaches, Function<Approach, Optional<Trigger>> with) {
        return approaches.stream()
                .filter(approach -> with.apply(approach).isPresent())
                .collect(Collectors.groupingBy(
                        approach -> with.apply(approach).orElseThrow(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(approach -> approach.card().right(), Collectors.toSet()),
                                assessor::about)));
    }
}
