package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when a page cannot be shown. */
@MessageBundle("error")
interface ErrorWords {

    @Message
    String notFound();

    @Message
    String notFoundWhat();

    @Message
    String notForYou();

    @Message
    String notForYouWhat();

    @Message
    String notKnownYet();

    @Message
    String notKnownYetWhat();

    @Message
    String meanwhile();

    @Message
    String meanwhileRights();

    @Message
    String meanwhileWhatIf();

    @Message
    String meanwhileObject();

    @Message
    String meanwhileLater();

    @Message
    String badForm();

    @Message
    String badFormWhat();

    @Message
    String noCookies();

    @Message
    String noCookiesWhat();

    @Message
    String broken();

    @Message
    String brokenWhat();

    @Message
    String toHome();
}
