package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Outcome;
import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.Wish;

/** What kind of birth is wanted; {@link Stage#REGISTERED} tells of the notification first. A {@code family}, if any, goes before the wish. */
public record BirthOrder(boolean twins, Wish household, String family, Stage stage, Outcome outcome) {

    /** An ordinary birth in any household. */
    public static BirthOrder ordinary(Stage stage) {
        return new BirthOrder(false, Wish.ANY, null, stage, Outcome.LIVE);
    }

    int children() {
        return twins ? 2 : 1;
    }
}
