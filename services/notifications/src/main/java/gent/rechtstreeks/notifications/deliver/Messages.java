package gent.rechtstreeks.notifications.deliver;

import gent.rechtstreeks.notifications.deliver.Message.AddressToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.BirthToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.LookedAtByAPerson;
import gent.rechtstreeks.notifications.deliver.Message.SupportAfterStillbirth;
import gent.rechtstreeks.notifications.deliver.Message.TemporaryParkingPermitToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsRaised;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsToFindOut;
import java.time.LocalDate;
import java.util.Set;

/** Which message tells of which decision. What nobody wrote a text for is refused, not guessed at. */
public final class Messages {

    /** The rights that have a name in every language. */
    public static final Set<String> RIGHTS =
            Set.of("birth-declaration", "birth-grant", "waste-bags", "address-declaration", "temporary-parking-permit");

    private static final String STILLBORN = "stillborn";

    /** Why no source could say what is needed. */
    private static final Set<String> UNSAID = Set.of("source-has-no-data", "source-may-not-tell", "domicile-unknown");

    private Messages() {}

    /** The message that tells of a decision. */
    public static Message tellingOf(Decision decision) {
        return switch (decision.kind()) {
            case GRANTED -> granted(decision);
            case RAISED -> raised(decision);
            case INFORMED -> informed(decision);
            case REMINDED -> reminded(decision);
            case ASSISTED -> assisted(decision);
            case PROPOSED, FULFILLED, SILENCED -> throw CannotBeTold.noTextFor(decision);
        };
    }

    private static Message granted(Decision decision) {
        require("waste-bags", decision);
        return new WasteBagsGranted(amountOf(decision), decision.validFrom().getYear(), decision.occasion());
    }

    private static Message raised(Decision decision) {
        require("waste-bags", decision);
        return new WasteBagsRaised(amountOf(decision), decision.validFrom().getYear(), decision.occasion());
    }

    private static Message informed(Decision decision) {
        return switch (decision.right()) {
            case "birth-grant" -> new BirthGrantToAskFor(decision.amountCents());
            case "temporary-parking-permit" ->
                new TemporaryParkingPermitToAskFor(decision.validFrom(), lastDayOf(decision));
            default -> throw CannotBeTold.noTextFor(decision);
        };
    }

    private static Message reminded(Decision decision) {
        return switch (decision.right()) {
            case "birth-declaration" -> new BirthToDeclare(lastDayOf(decision));
            case "address-declaration" -> new AddressToDeclare(decision.validFrom(), lastDayOf(decision));
            default -> throw CannotBeTold.noTextFor(decision);
        };
    }

    private static Message assisted(Decision decision) {
        if (decision.right().equals("birth-grant") && decision.reasons().contains(STILLBORN)) {
            return new SupportAfterStillbirth();
        }
        return decision.reasons().stream().anyMatch(UNSAID::contains) ? toFindOut(decision) : lookedAt(decision);
    }

    private static Message toFindOut(Decision decision) {
        return switch (decision.right()) {
            case "birth-grant" -> new BirthGrantToFindOut();
            case "waste-bags" -> new WasteBagsToFindOut(decision.occasion());
            default -> lookedAt(decision);
        };
    }

    private static Message lookedAt(Decision decision) {
        if (!RIGHTS.contains(decision.right())) {
            throw CannotBeTold.noTextFor(decision);
        }
        return new LookedAtByAPerson(decision.right());
    }

    private static void require(String right, Decision decision) {
        if (!right.equals(decision.right())) {
            throw CannotBeTold.noTextFor(decision);
        }
    }

    private static LocalDate lastDayOf(Decision decision) {
        return decision.deadline().orElseThrow(() -> CannotBeTold.missing("a deadline", decision));
    }

    private static long amountOf(Decision decision) {
        return decision.amountCents().orElseThrow(() -> CannotBeTold.missing("an amount", decision));
    }
}
