package gent.rechtstreeks.notifications.read.text;

import static gent.rechtstreeks.notifications.read.text.RightInWords.Beside.WHAT;
import static gent.rechtstreeks.notifications.read.text.RightInWords.Beside.WHAT_AND_HOW;

import gent.rechtstreeks.notifications.deliver.Message.ObligationToMeet;
import gent.rechtstreeks.notifications.deliver.Message.RightGranted;
import gent.rechtstreeks.notifications.deliver.Message.RightProposed;
import gent.rechtstreeks.notifications.deliver.Message.RightRaised;
import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.RightToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.RightsToAskFor;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.deliver.Particulars;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.rights.RightBook;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what is told of any right into words of one language: a frame, and in it what the right's own texts say. */
final class AnyRightWording {

    private final Language language;
    private final Texts texts;
    private final Notation notation;
    private final RightBook rights;

    AnyRightWording(Language language, Texts texts, Notation notation, RightBook rights) {
        this.language = language;
        this.texts = texts;
        this.notation = notation;
        this.rights = rights;
    }

    String nameOf(String right) {
        return RightInWords.fullName(rights.named(right), language, notation);
    }

    Text of(RightToAskFor message) {
        return toAskFor(message, why(message.about().occasion()));
    }

    // Of one right there is room to say more.
    Text of(RightsToAskFor message) {
        String why = message.namesTheBirth() ? texts.yourChildWasBorn() : why(message.occasion());
        if (message.rights().size() == 1) {
            return toAskFor(message.rights().getFirst(), why);
        }
        String lines = message.rights().stream().map(this::line).collect(Collectors.joining("\n"));
        return text(title(message), texts.rightsToAskFor(why, lines), Optional.empty());
    }

    Text of(RightProposed message) {
        RightInWords it = words(message.about(), message.lastDay());
        return text(
                texts.rightProposedTitle(it.name()),
                texts.rightProposed(
                        why(message.about().occasion()),
                        it.fullName(),
                        it.what(),
                        it.how(),
                        it.amount(WHAT_AND_HOW),
                        it.deadline(WHAT_AND_HOW)),
                it.link());
    }

    Text of(ObligationToMeet message) {
        RightInWords it = words(message.about(), Optional.of(message.lastDay()));
        return text(
                texts.obligationToMeetTitle(it.name()),
                texts.obligationToMeet(
                        why(message.about().occasion()), it.fullName(), it.what(), it.how(), it.deadline(WHAT_AND_HOW)),
                it.link());
    }

    Text of(RightGranted message) {
        Particulars about = message.about();
        RightInWords it = words(about, Optional.empty());
        String until = about.until().map(day -> notation.day(day.minusDays(1))).orElse(null);
        return text(
                texts.rightGrantedTitle(it.name()),
                texts.rightGranted(
                        why(about.occasion()),
                        it.fullName(),
                        it.what(),
                        it.how(),
                        it.amount(WHAT_AND_HOW),
                        notation.day(about.from()),
                        until),
                it.link());
    }

    Text of(RightRaised message) {
        RightInWords it = words(message.about(), Optional.empty());
        return text(
                texts.rightRaisedTitle(it.name()),
                texts.rightRaised(
                        why(message.about().occasion()), it.fullName(), it.what(), notation.amount(message.cents())),
                it.link());
    }

    Text of(RightToFindOut message) {
        RightInWords it = words(message.about(), Optional.empty());
        return text(
                texts.rightToFindOutTitle(it.name()),
                texts.rightToFindOut(why(message.about().occasion()), it.fullName(), it.what()),
                it.link());
    }

    ListedRight listed(RightToAskFor message) {
        RightInWords it = words(message.about(), message.lastDay());
        return new ListedRight(
                message.about().right(),
                it.name(),
                it.what(),
                Optional.ofNullable(it.how()),
                message.about().cents(),
                message.lastDay(),
                it.link());
    }

    private Text toAskFor(RightToAskFor message, String why) {
        RightInWords it = words(message.about(), message.lastDay());
        return text(
                texts.rightToAskForTitle(it.name()),
                texts.rightToAskFor(
                        why,
                        it.fullName(),
                        it.what(),
                        it.who(),
                        it.how(),
                        it.amount(WHAT_AND_HOW),
                        it.deadline(WHAT_AND_HOW)),
                it.link());
    }

    // Where to read how; without a page, how.
    private String line(RightToAskFor message) {
        RightInWords it = words(message.about(), message.lastDay());
        String page = it.link().orElse(null);
        RightInWords.Beside beside = page == null ? WHAT_AND_HOW : WHAT;
        return texts.rightsToAskForLine(
                it.fullName(), it.what(), it.amount(beside), page == null ? it.how() : null, it.deadline(beside), page);
    }

    private String title(RightsToAskFor message) {
        if (message.namesTheBirth()) {
            return texts.rightsToAskForAfterABirthTitle();
        }
        return message.occasion() == Occasion.MOVE
                ? texts.rightsToAskForAfterAMoveTitle()
                : texts.rightsToAskForTitle();
    }

    // After a birth it names no child, since nothing takes that back; an overview is told again when it may or may not.
    private String why(Occasion occasion) {
        return switch (occasion) {
            case MOVE -> texts.youMoved();
            case BIRTH -> texts.somethingChanged();
            case DATE -> texts.weLookOnFixedDays();
        };
    }

    private RightInWords words(Particulars about, Optional<LocalDate> lastDay) {
        return new RightInWords(rights.named(about.right()), language, texts, notation, about, lastDay);
    }

    private Text text(String title, String body, Optional<String> link) {
        return new Text(title, body, link, language);
    }
}
