package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the page of what happened. */
@MessageBundle("events")
interface EventsWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String knownSince(String day);

    @Message
    String got();

    @Message
    String messages();

    @Message
    String answers(int count);

    @Message
    String nothing();

    @Message
    String quiet();

    @Message
    String loss();

    @Message
    String withdrawn();

    @Message
    String aRight();

    @Message
    String wrong();

    @Message
    String other();

    @Message
    String otherWhy();
}
