package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Consents.Decision;
import gent.rechtstreeks.portal.ask.Consents.Purpose;
import gent.rechtstreeks.portal.ask.Consents.State;
import java.time.Instant;
import java.util.List;

/**
 * One purpose on the page.
 *
 * @param changed whether its text changed while the resident was reading
 */
record PurposeCard(Purpose asked, boolean changed, Instant now) {

    private static final String TO_THE_PHONE = "push-messages";

    /** What the resident can say of it now; none of it is chosen beforehand. */
    public List<Decision> decisions() {
        return switch (asked.state()) {
            case NOT_ASKED, EXPIRED, RE_ASK -> List.of(Decision.GIVEN, Decision.REFUSED);
            case GIVEN -> List.of(Decision.WITHDRAWN);
            case REFUSED, WITHDRAWN -> List.of(Decision.GIVEN);
        };
    }

    /** Whether there is something to prove. */
    public boolean isAnswered() {
        return asked.state() != State.NOT_ASKED;
    }

    /** Whether a yes does something only where the app of the city is linked. */
    public boolean isForTheApp() {
        return asked.purpose().equals(TO_THE_PHONE);
    }

    /** Whether it stands as the resident said it: what ended by itself does not. */
    public boolean isStanding() {
        return switch (asked.state()) {
            case GIVEN, REFUSED, WITHDRAWN -> true;
            case NOT_ASKED, EXPIRED, RE_ASK -> false;
        };
    }

    /** Whether what was said works everywhere by now. */
    public boolean isSettled() {
        return isPast(asked.effectiveAt(), now);
    }

    static boolean isPast(Instant moment, Instant now) {
        return moment == null || !moment.isAfter(now);
    }
}
