package gent.rechtstreeks.eligibility.assess;

import java.util.List;
import java.util.Set;

/** The rules, however they are written. It sees a situation and nothing else, and asks nobody. */
public interface RuleBook {

    /** One answer for each right that the event sets off. */
    List<Assessment> assess(Situation situation);

    /** Of these rights only: whoever wants to know of few need not have all of them asked. */
    default RuleBook about(Set<String> rights) {
        return situation -> assess(situation).stream()
                .filter(answer -> rights.contains(answer.right()))
                .toList();
    }

    /** Under which number its version is kept; 0 when it is kept nowhere. */
    default long number() {
        return 0;
    }
}
