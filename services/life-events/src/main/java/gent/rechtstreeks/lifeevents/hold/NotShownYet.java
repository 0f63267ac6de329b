package gent.rechtstreeks.lifeevents.hold;

/** A register told of a death, or took one back, and says otherwise when it is asked: until it agrees, that waits. */
public final class NotShownYet extends RuntimeException {

    NotShownYet() {
        super("the register does not show this death yet");
    }
}
