package gent.rechtstreeks.notifications.deliver;

import gent.rechtstreeks.notifications.deliver.Message.LookedAtByAPerson;
import gent.rechtstreeks.notifications.deliver.Message.ObligationToMeet;
import gent.rechtstreeks.notifications.deliver.Message.RightGranted;
import gent.rechtstreeks.notifications.deliver.Message.RightProposed;
import gent.rechtstreeks.notifications.deliver.Message.RightRaised;
import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.RightToFindOut;
import java.util.Set;

/** The messages that tell of a right that has none of its own: its texts say what it is, and nothing here knows it. */
final class AnyRight {

    /** Why no source could say what is needed. */
    private static final Set<String> UNSAID = Set.of("source-has-no-data", "source-may-not-tell", "domicile-unknown");

    private AnyRight() {}

    static Message tellingOf(Decision decision) {
        Particulars about = Particulars.of(decision);
        return switch (decision.kind()) {
            case GRANTED -> new RightGranted(about);
            case RAISED -> new RightRaised(about, Messages.amountOf(decision));
            case PROPOSED -> new RightProposed(about, decision.deadline());
            case INFORMED -> new RightToAskFor(about, decision.deadline());
            case REMINDED -> new ObligationToMeet(about, Messages.lastDayOf(decision));
            case ASSISTED -> isUnsaid(decision) ? new RightToFindOut(about) : new LookedAtByAPerson(decision.right());
            case FULFILLED, SILENCED -> throw CannotBeTold.noTextFor(decision);
        };
    }

    /** Whether a person looks at it because no source could say what is needed. */
    static boolean isUnsaid(Decision decision) {
        return decision.reasons().stream().anyMatch(UNSAID::contains);
    }
}
