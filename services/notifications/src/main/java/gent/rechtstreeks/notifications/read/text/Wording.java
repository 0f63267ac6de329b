package gent.rechtstreeks.notifications.read.text;

import gent.rechtstreeks.notifications.deliver.Message;
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
import gent.rechtstreeks.notifications.deliver.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Puts a message into words when it is read. A message without words does not compile. */
@ApplicationScoped
public class Wording {

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    /** The words for a message; one that rests on demonstration data says so first. */
    public Text of(Message message, boolean demonstration) {
        Text text = of(message);
        return demonstration
                ? new Text(texts.demonstrationTitle(text.title()), texts.demonstration(text.body()), text.link())
                : text;
    }

    private Text of(Message message) {
        return switch (message) {
            case BirthToDeclare it -> birthToDeclare(it);
            case BirthGrantToAskFor it -> birthGrantToAskFor(it);
            case AddressToDeclare it -> addressToDeclare(it);
            case TemporaryParkingPermitToAskFor it ->
                new Text(
                        texts.temporaryParkingPermitToAskForTitle(),
                        texts.temporaryParkingPermitToAskFor(DutchNotation.day(it.movedOn())),
                        Optional.of(texts.temporaryParkingPermitToAskForLink()));
            case SupportAfterStillbirth it ->
                new Text(texts.supportAfterStillbirthTitle(), texts.supportAfterStillbirth(), Optional.empty());
            case WasteBagsGranted it -> wasteBagsGranted(it);
            case WasteBagsRaised it -> wasteBagsRaised(it);
            case BirthGrantToFindOut it ->
                new Text(
                        texts.birthGrantToFindOutTitle(),
                        texts.birthGrantToFindOut(),
                        Optional.of(texts.birthGrantToAskForLink()));
            case WasteBagsToFindOut it ->
                new Text(
                        texts.wasteBagsToFindOutTitle(),
                        texts.wasteBagsToFindOut(whyGranted(it.occasion())),
                        Optional.of(texts.wasteBagsLink()));
            case LookedAtByAPerson it ->
                new Text(texts.lookedAtByAPersonTitle(), texts.lookedAtByAPerson(nameOf(it.right())), Optional.empty());
        };
    }

    private Text birthToDeclare(BirthToDeclare message) {
        return new Text(
                texts.birthToDeclareTitle(),
                texts.birthToDeclare(DutchNotation.day(message.lastDay())),
                Optional.of(texts.birthToDeclareLink()));
    }

    private Text birthGrantToAskFor(BirthGrantToAskFor message) {
        String amount = message.aboutCents().isPresent()
                ? DutchNotation.roughly(message.aboutCents().getAsLong())
                : null;
        return new Text(
                texts.birthGrantToAskForTitle(),
                texts.birthGrantToAskFor(amount),
                Optional.of(texts.birthGrantToAskForLink()));
    }

    private Text addressToDeclare(AddressToDeclare message) {
        return new Text(
                texts.addressToDeclareTitle(),
                texts.addressToDeclare(DutchNotation.day(message.movedOn()), DutchNotation.day(message.lastDay())),
                Optional.of(texts.addressToDeclareLink()));
    }

    private Text wasteBagsGranted(WasteBagsGranted message) {
        String amount = DutchNotation.amount(message.cents());
        return new Text(
                texts.wasteBagsGrantedTitle(amount),
                texts.wasteBagsGranted(whyGranted(message.occasion()), amount, Integer.toString(message.year())),
                Optional.of(texts.wasteBagsLink()));
    }

    private Text wasteBagsRaised(WasteBagsRaised message) {
        String amount = DutchNotation.amount(message.cents());
        return new Text(
                texts.wasteBagsRaisedTitle(amount),
                texts.wasteBagsRaised(whyRaised(message.occasion()), amount, Integer.toString(message.year())),
                Optional.of(texts.wasteBagsLink()));
    }

    // After a birth it names no child: nothing takes this text back when the child dies.
    private String whyGranted(Occasion occasion) {
        return switch (occasion) {
            case MOVE -> texts.afterAMove();
            case BIRTH -> texts.afterAChange();
            case DATE -> texts.asWeCheckEveryYear();
        };
    }

    // On a day in the calendar a raise follows from what changed in the household, not from the day.
    private String whyRaised(Occasion occasion) {
        return switch (occasion) {
            case MOVE -> texts.afterAMove();
            case BIRTH, DATE -> texts.afterAChange();
        };
    }

    private String nameOf(String right) {
        return switch (right) {
            case "birth-declaration" -> texts.birthDeclarationName();
            case "birth-grant" -> texts.birthGrantName();
            case "waste-bags" -> texts.wasteBagsName();
            case "address-declaration" -> texts.addressDeclarationName();
            case "temporary-parking-permit" -> texts.temporaryParkingPermitName();
            default -> throw new IllegalArgumentException("No name for the right " + right);
        };
    }
}
