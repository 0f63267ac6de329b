package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.NotAnInsz;

/**
 * The door for every number that a source answers, as there is one for those that a register or a login brings: one
 * number that may not come in refuses the whole answer.
 */
record AnsweredNumbers(boolean onlySynthetic) {

    Insz read(String digits) {
        Insz insz = wellFormed(digits);
        if (onlySynthetic && !insz.synthetic()) {
            throw new UnusableAnswer("a source answered an INSZ that is not synthetic, outside production");
        }
        return insz;
    }

    private static Insz wellFormed(String digits) {
        try {
            return new Insz(digits);
        } catch (NotAnInsz e) {
            throw new UnusableAnswer("a source answered an INSZ that " + e.getMessage());
        }
    }
}
