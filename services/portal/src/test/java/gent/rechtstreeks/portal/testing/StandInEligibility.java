package gent.rechtstreeks.portal.testing;

/** Answers in the place of eligibility. */
public final class StandInEligibility extends StandIn {

    static final String NAME = "eligibility";

    private StandInEligibility() {
        super(NAME);
    }

    public static StandInEligibility begin() {
        return new StandInEligibility();
    }
}
