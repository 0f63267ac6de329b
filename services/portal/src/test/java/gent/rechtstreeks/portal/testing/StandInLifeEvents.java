package gent.rechtstreeks.portal.testing;

/** Answers in the place of life-events. */
public final class StandInLifeEvents extends StandIn {

    static final String NAME = "life-events";

    private StandInLifeEvents() {
        super(NAME);
    }

    public static StandInLifeEvents begin() {
        return new StandInLifeEvents();
    }
}
