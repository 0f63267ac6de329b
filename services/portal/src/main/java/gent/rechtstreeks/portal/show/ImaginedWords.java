package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a right on the page "what if" that is not so the whole time, or was there already. */
@MessageBundle("imagined")
interface ImaginedWords {

    @Message
    String only(String month);

    @Message
    String between(String from, String last);

    @Message
    String once();

    @Message
    String over();

    @Message
    String notThen();

    @Message
    String notDrawn();

    @Message
    String littleKnown();

    @Message
    String moreChildren();

    @Message
    String forAnotherToo();

    @Message
    String onlyWhat();

    @Message
    String hadAlready();

    @Message
    String knownChildren();

    @Message
    String saidChildren();
}
