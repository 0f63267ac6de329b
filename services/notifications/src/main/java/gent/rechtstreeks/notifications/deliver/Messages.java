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
import java.util.Optional;
import java.util.Set;

/**
 * Which message tells of which decision: one of the right's own, or else the one for any right that has texts. What
 * nobody wrote a text for is refused, not guessed at.
 */
public final class Messages {

    /** The rights that have messages of their own. */
    public static final Set<String> RIGHTS =
            Set.of("birth-declaration", "birth-grant", "waste-bags", "address-declaration", "temporary-parking-permit");

    private static final String STILLBORN = "stillborn";

    private Messages() {}

    /** Whether it says no more than that a child was born dead: of that a parent reads once, in words of its own. */
    static boolean wouldTellALossAgain(Decision decision) {
        return decision.reasons().contains(STILLBORN) && !RIGHTS.contains(decision.right());
    }

    /**
     * The message that tells of a decision.
     *
     * @param rights those that have texts: of any of them a resident can be told
     */
    public static Message tellingOf(Decision decision, Set<String> rights) {
        return ofItsOwn(decision).orElseGet(() -> {
            if (!rights.contains(decision.right())) {
                throw CannotBeTold.noTextFor(decision);
            }
            return AnyRight.tellingOf(decision);
        });
    }

    private static Optional<Message> ofItsOwn(Decision decision) {
        return switch (decision.kind()) {
            case GRANTED -> granted(decision);
            case RAISED -> raised(decision);
            case INFORMED -> informed(decision);
            case REMINDED -> reminded(decision);
            case ASSISTED -> RIGHTS.contains(decision.right()) ? Optional.of(assisted(decision)) : Optional.empty();
            case PROPOSED -> Optional.empty();
            case FULFILLED, SILENCED -> throw CannotBeTold.noTextFor(decision);
        };
    }

    private static Optional<Message> granted(Decision decision) {
        return isWasteBags(decision)
                ? Optional.of(new WasteBagsGranted(
                        amountOf(decision), decision.validFrom().getYear(), decision.occasion()))
                : Optional.empty();
    }

    private static Optional<Message> raised(Decision decision) {
        return isWasteBags(decision)
                ? Optional.of(new WasteBagsRaised(
                        amountOf(decision), decision.validFrom().getYear(), decision.occasion()))
                : Optional.empty();
    }

    private static Optional<Message> informed(Decision decision) {
        return switch (decision.right()) {
            case "birth-grant" -> Optional.of(new BirthGrantToAskFor(decision.amountCents()));
            case "temporary-parking-permit" ->
                Optional.of(new TemporaryParkingPermitToAskFor(decision.validFrom(), lastDayOf(decision)));
            default -> Optional.empty();
        };
    }

    private static Optional<Message> reminded(Decision decision) {
        return switch (decision.right()) {
            case "birth-declaration" -> Optional.of(new BirthToDeclare(lastDayOf(decision)));
            case "address-declaration" -> Optional.of(new AddressToDeclare(decision.validFrom(), lastDayOf(decision)));
            default -> Optional.empty();
        };
    }

    private static Message assisted(Decision decision) {
        if (decision.right().equals("birth-grant") && decision.reasons().contains(STILLBORN)) {
            return new SupportAfterStillbirth();
        }
        return AnyRight.isUnsaid(decision) ? toFindOut(decision) : new LookedAtByAPerson(decision.right());
    }

    private static Message toFindOut(Decision decision) {
        return switch (decision.right()) {
            case "birth-grant" -> new BirthGrantToFindOut();
            case "waste-bags" -> new WasteBagsToFindOut(decision.occasion());
            default -> new LookedAtByAPerson(decision.right());
        };
    }

    private static boolean isWasteBags(Decision decision) {
        return decision.right().equals("waste-bags");
    }

    static LocalDate lastDayOf(Decision decision) {
        return decision.deadline().orElseThrow(() -> CannotBeTold.missing("a deadline", decision));
    }

    static long amountOf(Decision decision) {
        return decision.amountCents().orElseThrow(() -> CannotBeTold.missing("an amount", decision));
    }
}
