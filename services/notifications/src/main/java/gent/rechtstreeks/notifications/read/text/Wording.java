package gent.rechtstreeks.notifications.read.text;

import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.Message.AddressToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.BirthToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.LookedAtByAPerson;
import gent.rechtstreeks.notifications.deliver.Message.ObligationToMeet;
import gent.rechtstreeks.notifications.deliver.Message.RightGranted;
import gent.rechtstreeks.notifications.deliver.Message.RightProposed;
import gent.rechtstreeks.notifications.deliver.Message.RightRaised;
import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.RightToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.RightsToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.SupportAfterStillbirth;
import gent.rechtstreeks.notifications.deliver.Message.TemporaryParkingPermitToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsRaised;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsToFindOut;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.rights.RightBook;
import java.util.List;
import java.util.Optional;

/** Puts a message into words of one language when it is read. A message without words does not compile. */
public final class Wording {

    /** The organisations that pay the Groeipakket, of which a family chooses one. */
    private static final List<String> PAYERS = List.of("FONS", "Infino", "KidsLife", "MyFamily", "Parentia");

    private final Language language;
    private final Texts texts;
    private final Notation notation;
    private final AnyRightWording anyRight;

    Wording(Language language, Texts texts, Notation notation, RightBook rights) {
        this.language = language;
        this.texts = texts;
        this.notation = notation;
        this.anyRight = new AnyRightWording(language, texts, notation, rights);
    }

    /** The words for a message; one that rests on demonstration data says so first. */
    public Text of(Message message, boolean demonstration) {
        Text text = demonstration ? asAnExample(of(message)) : of(message);
        return text(isolated(text.title()), isolated(text.body()), text.link());
    }

    /** The rights that a message lists, for an app that shows a list; none of any other message. */
    public List<ListedRight> listed(Message message) {
        return message instanceof RightsToAskFor overview
                ? overview.rights().stream().map(anyRight::listed).toList()
                : List.of();
    }

    private Text asAnExample(Text text) {
        return text(texts.demonstrationTitle(text.title()), texts.demonstration(text.body()), text.link());
    }

    private Text of(Message message) {
        return switch (message) {
            case BirthToDeclare it -> birthToDeclare(it);
            case BirthGrantToAskFor it -> birthGrantToAskFor(it);
            case AddressToDeclare it -> addressToDeclare(it);
            case TemporaryParkingPermitToAskFor it ->
                text(
                        texts.temporaryParkingPermitToAskForTitle(),
                        texts.temporaryParkingPermitToAskFor(notation.day(it.movedOn())),
                        Optional.of(texts.temporaryParkingPermitToAskForLink()));
            case SupportAfterStillbirth it ->
                text(texts.supportAfterStillbirthTitle(), texts.supportAfterStillbirth(), Optional.empty());
            case WasteBagsGranted it -> wasteBagsGranted(it);
            case WasteBagsRaised it -> wasteBagsRaised(it);
            case BirthGrantToFindOut it ->
                text(
                        texts.birthGrantToFindOutTitle(),
                        texts.birthGrantToFindOut(notation.list(PAYERS)),
                        Optional.of(texts.birthGrantToAskForLink()));
            case WasteBagsToFindOut it ->
                text(
                        texts.wasteBagsToFindOutTitle(),
                        texts.wasteBagsToFindOut(whyGranted(it.occasion())),
                        Optional.of(texts.wasteBagsLink()));
            case RightToAskFor it -> anyRight.of(it);
            case RightsToAskFor it -> anyRight.of(it);
            case RightProposed it -> anyRight.of(it);
            case ObligationToMeet it -> anyRight.of(it);
            case RightGranted it -> anyRight.of(it);
            case RightRaised it -> anyRight.of(it);
            case RightToFindOut it -> anyRight.of(it);
            case LookedAtByAPerson it ->
                text(texts.lookedAtByAPersonTitle(), texts.lookedAtByAPerson(nameOf(it.right())), Optional.empty());
        };
    }

    private Text birthToDeclare(BirthToDeclare message) {
        return text(
                texts.birthToDeclareTitle(),
                texts.birthToDeclare(notation.day(message.lastDay())),
                Optional.of(texts.birthToDeclareLink()));
    }

    private Text birthGrantToAskFor(BirthGrantToAskFor message) {
        String amount = message.aboutCents().isPresent()
                ? notation.roughly(message.aboutCents().getAsLong())
                : null;
        return text(
                texts.birthGrantToAskForTitle(),
                texts.birthGrantToAskFor(amount, notation.list(PAYERS)),
                Optional.of(texts.birthGrantToAskForLink()));
    }

    private Text addressToDeclare(AddressToDeclare message) {
        return text(
                texts.addressToDeclareTitle(),
                texts.addressToDeclare(notation.day(message.movedOn()), notation.day(message.lastDay())),
                Optional.of(texts.addressToDeclareLink()));
    }

    private Text wasteBagsGranted(WasteBagsGranted message) {
        String amount = notation.amount(message.cents());
        return text(
                texts.wasteBagsGrantedTitle(amount),
                texts.wasteBagsGranted(whyGranted(message.occasion()), amount, Integer.toString(message.year())),
                Optional.of(texts.wasteBagsLink()));
    }

    private Text wasteBagsRaised(WasteBagsRaised message) {
        String amount = notation.amount(message.cents());
        return text(
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
            default -> anyRight.nameOf(right);
        };
    }

    private String isolated(String words) {
        return Isolation.in(language.direction(), words);
    }

    private Text text(String title, String body, Optional<String> link) {
        return new Text(title, body, link, language);
    }
}
