package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the first page, and on each card. */
@MessageBundle("home")
interface HomeWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String happened();

    @Message
    String needed();

    @Message
    String nothingNeededButAsk();

    @Message
    String takenBack();

    @Message
    String nothingNeeded();

    @Message
    String got();

    @Message
    String nothingGot();

    @Message
    String other();

    @Message
    String nothingYet();

    @Message
    String noMessages();

    @Message
    String why();

    @Message
    String act(String site);

    @Message
    String more();

    @Message
    String unread();

    @Message
    String toldOn(String day);

    @Message
    String allYouGet();

    @Message
    String nth(int number, int of);
}
