package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What to ask the rules: which right with which trigger. Of what a trigger sets off, only those rights are asked that come up
 * with it here, since that is most of the work.
 */
record Questions(
        Map<Trigger, Assessor> monthly,
        Map<Trigger, Assessor> yearly,
        Map<Happening.Kind, Map<Trigger, Assessor>> happenings) {

    static Questions of(Assessor assessor, List<Approach> approaches) {
        Map<Happening.Kind, Map<Trigger, Assessor>> happenings = new EnumMap<>(Happening.Kind.class);
        for (Happening.Kind kind : Happening.Kind.values()) {
            happenings.put(kind, byTrigger(assessor, approaches, approach -> approach.with(kind)));
        }
        return new Questions(
                byTrigger(assessor, approaches, Approach::inEachMonth),
                byTrigger(assessor, approaches, Approach::inEachYear),
                happenings);
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
