package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.ask.SourceDown;
import gent.rechtstreeks.lifeevents.ask.SourceRefused;
import gent.rechtstreeks.lifeevents.ask.UnusableAnswer;
import gent.rechtstreeks.lifeevents.hold.NotShownYet;
import gent.rechtstreeks.lifeevents.identity.store.StaleReading;

/** Why something failed, in words that may be logged, stored and shown: of a fault that is not ours only its kind. */
final class FaultWords {

    private FaultWords() {}

    static String of(RuntimeException fault) {
        return switch (fault) {
            case SourceRefused refused -> "the source refused the question: " + refused.getMessage();
            case NotShownYet notYet -> notYet.getMessage();
            case UnusableAnswer unusable -> unusable.getMessage();
            case SourceDown down -> down.getMessage();
            case StaleReading stale -> stale.getMessage();
            default -> fault.getClass().getSimpleName();
        };
    }
}
