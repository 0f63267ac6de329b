package gent.rechtstreeks.portal.show.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said before somebody renounces a grant. */
@MessageBundle("renounce")
interface RenounceWords {

    @Message
    String title();

    @Message
    String about(String right);

    @Message
    String human();

    @Message
    String free();

    @Message
    String takeBack();

    @Message
    String confirm();

    @Message
    String cancel();
}
