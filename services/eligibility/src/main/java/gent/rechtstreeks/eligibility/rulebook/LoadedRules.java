package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.RuleBook;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.rights.Rights;
import java.util.List;
import java.util.Set;

/**
 * A rulebook that loaded: ready to assess by. For any number of threads.
 *
 * @param rights all that is written of them
 * @param rules the same as rules that can be run
 * @param triggers all that sets some rule off
 */
public record LoadedRules(Rights rights, RuleBook rules, GrantGuard guard, Set<Trigger> triggers) {

    /** Whatever it answers names that number. */
    public Assessor assessor(long number) {
        return new Assessor(new Numbered(number, rules), guard);
    }

    public Calendar calendar() {
        return new Calendar(triggers);
    }

    private record Numbered(long number, RuleBook rules) implements RuleBook {

        @Override
        public List<Assessment> assess(Situation situation) {
            return rules.assess(situation);
        }

        @Override
        public RuleBook about(Set<String> rights) {
            return new Numbered(number, rules.about(rights));
        }
    }
}
