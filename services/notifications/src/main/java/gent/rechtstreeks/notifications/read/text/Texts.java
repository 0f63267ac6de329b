package gent.rechtstreeks.notifications.read.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words. Dutch stands in {@code messages/texts_nl.properties}; another language is one more file beside it. The
 * build fails when a text names a parameter that is not here; a test fails when a language lacks a text, has one too
 * many, or leaves a parameter out.
 */
@MessageBundle(value = "texts", locale = "nl")
public interface Texts {

    @Message
    String birthToDeclareTitle();

    @Message
    String birthToDeclare(String lastDay);

    @Message
    String birthToDeclareLink();

    @Message
    String birthGrantToAskForTitle();

    /** The amount is null when nobody knows it. */
    @Message
    String birthGrantToAskFor(String amount, String payers);

    @Message
    String birthGrantToAskForLink();

    @Message
    String addressToDeclareTitle();

    @Message
    String addressToDeclare(String movedOn, String lastDay);

    @Message
    String addressToDeclareLink();

    @Message
    String temporaryParkingPermitToAskForTitle();

    @Message
    String temporaryParkingPermitToAskFor(String movedOn);

    @Message
    String temporaryParkingPermitToAskForLink();

    @Message
    String supportAfterStillbirthTitle();

    @Message
    String supportAfterStillbirth();

    @Message
    String wasteBagsGrantedTitle(String amount);

    /** Why: the end of a sentence, one of those below. */
    @Message
    String wasteBagsGranted(String why, String amount, String year);

    @Message
    String wasteBagsRaisedTitle(String amount);

    @Message
    String wasteBagsRaised(String why, String amount, String year);

    @Message
    String wasteBagsLink();

    @Message
    String birthGrantToFindOutTitle();

    @Message
    String birthGrantToFindOut(String payers);

    @Message
    String wasteBagsToFindOutTitle();

    @Message
    String wasteBagsToFindOut(String why);

    @Message
    String lookedAtByAPersonTitle();

    @Message
    String lookedAtByAPerson(String rightName);

    /** The messages for any right. Their names and what, who and how stand in the module of rights. */
    @Message
    String rightToAskForTitle(String name);

    /** All but why, name and what may be null: nobody knows it, or another text says it. */
    @Message
    String rightToAskFor(String why, String name, String what, String who, String how, String amount, String deadline);

    @Message
    String rightsToAskForAfterABirthTitle();

    @Message
    String rightsToAskForAfterAMoveTitle();

    @Message
    String rightsToAskForTitle();

    /** The lines are those below. */
    @Message
    String rightsToAskFor(String why, String lines);

    @Message
    String rightsToAskForLine(String name, String what, String amount, String how, String deadline, String link);

    @Message
    String itIsAbout(String amount);

    @Message
    String youCanUntil(String lastDay);

    @Message
    String rightProposedTitle(String name);

    @Message
    String rightProposed(String why, String name, String what, String how, String amount, String deadline);

    @Message
    String obligationToMeetTitle(String name);

    @Message
    String obligationToMeet(String why, String name, String what, String how, String deadline);

    @Message
    String rightGrantedTitle(String name);

    @Message
    String rightGranted(String why, String name, String what, String how, String amount, String from, String until);

    @Message
    String rightRaisedTitle(String name);

    @Message
    String rightRaised(String why, String name, String what, String amount);

    @Message
    String rightToFindOutTitle(String name);

    @Message
    String rightToFindOut(String why, String name, String what);

    @Message
    String demonstrationTitle(String title);

    @Message
    String demonstration(String text);

    @Message
    String afterAMove();

    @Message
    String afterAChange();

    @Message
    String asWeCheckEveryYear();

    @Message
    String yourChildWasBorn();

    @Message
    String youMoved();

    @Message
    String somethingChanged();

    @Message
    String weLookOnFixedDays();

    @Message
    String birthDeclarationName();

    @Message
    String birthGrantName();

    @Message
    String wasteBagsName();

    @Message
    String addressDeclarationName();

    @Message
    String temporaryParkingPermitName();
}
