package gent.rechtstreeks.eligibility.assess;

import java.util.List;

/** The rules, however they are written. It sees a situation and nothing else, and asks nobody. */
public interface RuleBook {

    /** One answer for each right that the event sets off. */
    List<Assessment> assess(Situation situation);

    /** Under which number its version is kept; 0 when it is kept nowhere. */
    default long number() {
        return 0;
    }
}
