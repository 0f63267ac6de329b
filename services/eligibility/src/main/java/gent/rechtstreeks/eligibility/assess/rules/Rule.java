package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Situation;

/** The rule of one right or obligation, in plain Java. Its card says what it is; its answer follows from the situation alone. */
public interface Rule {

    RuleCard card();

    Assessment assess(Situation situation);
}
