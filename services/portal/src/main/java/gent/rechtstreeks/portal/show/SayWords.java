package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around the form in which a resident says something of themselves. */
@MessageBundle("say")
interface SayWords {

    @Message
    String failedKept();

    @Message
    String failedTyped();

    @Message
    String kept();

    @Message
    String back();

    @Message
    String faulty();

    @Message
    String twice();

    @Message
    String onlyYou();

    @Message
    String besideSource(String source);

    @Message
    String isItSo();

    @Message
    String whichDay();

    @Message
    String whichCode();

    @Message
    String whichAmount();

    @Message
    String howMany();

    @Message
    String choose();

    @Message
    String optional();

    @Message
    String sinceWhen();

    @Message
    String sinceHelp();

    @Message
    String untilWhen();

    @Message
    String untilHelp();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String wrongYesOrNo();

    @Message
    String wrongDay();

    @Message
    String wrongPeriod();

    @Message
    String wrongCode();

    @Message
    String wrongAmount();

    @Message
    String wrongCount();

    @Message
    String howManyHours();

    @Message
    String hoursHelp();

    @Message
    String wrongHours();
}
