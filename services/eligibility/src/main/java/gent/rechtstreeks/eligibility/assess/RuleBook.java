package gent.rechtstreeks.eligibility.assess;

import java.util.List;

/** The rules, however they are written. It sees a situation and nothing else, and asks nobody. */
public interface RuleBook {

    /** One answer for each right that the event sets off. */
    List<Assessment> assess(Situation situation);
}
