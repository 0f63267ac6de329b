package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the page of what a resident chose for themselves. */
@MessageBundle("profile")
interface ProfileWords {

    @Message
    String title();

    @Message
    String language();

    @Message
    String languageWhich();

    @Message
    String languageWhat();

    @Message
    String save();

    @Message
    String app();

    @Message
    String appWhat();

    @Message
    String appNone();

    @Message
    String appCity();

    @Message
    String linkedOn(String day);

    @Message
    String unlink();

    @Message
    String linkWhat();

    @Message
    String link();

    @Message
    String embedded();

    @Message
    String embeddedWhat();

    @Message
    String logOut();

    @Message
    String logOutWhat();

    @Message
    String doneLanguage();

    @Message
    String doneUnlinked();

    @Message
    String failed();

    @Message
    String back();

    @Message
    String code();

    @Message
    String codeWhat();

    @Message
    String codeUntil(String moment);

    @Message
    String codeSecret();
}
