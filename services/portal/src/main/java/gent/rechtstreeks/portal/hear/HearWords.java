package gent.rechtstreeks.portal.hear;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around the question whether a page was clear. */
@MessageBundle("hear")
interface HearWords {

    @Message
    String question();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String anonymous();

    @Message
    String thanks();

    @Message
    String thanksHelp();

    @Message
    String totals();

    @Message
    String page();

    @Message
    String language();
}
