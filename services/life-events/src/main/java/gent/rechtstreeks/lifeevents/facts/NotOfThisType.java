package gent.rechtstreeks.lifeevents.facts;

/** What was said is no value of this fact. The message names the rule that was broken, never what was said. */
public final class NotOfThisType extends IllegalArgumentException {

    NotOfThisType(String rule) {
        super(rule);
    }
}
