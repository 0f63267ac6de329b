package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the pages that everybody may read. */
@MessageBundle("open")
interface OpenWords {

    @Message
    String welcomeTitle();

    @Message
    String loggedOut();

    @Message
    String welcomeWhat();

    @Message
    String welcomeHow();

    @Message
    String welcomeWithoutApp();

    @Message
    String welcomeOpen();

    @Message
    String welcomeEveryRight();

    @Message
    String welcomeWhatIf();

    @Message
    String accessibilityTitle();

    @Message
    String accessibilityAim();

    @Message
    String accessibilityChecked();

    @Message
    String accessibilityNotYet();

    @Message
    String accessibilityTell();

    @Message
    String privacyTitle();

    @Message
    String privacyWhy();

    @Message
    String privacyWhich();

    @Message
    String privacyNoOther();

    @Message
    String privacyNotKnownYet();

    @Message
    String privacyHowLong();

    @Message
    String privacyCookies();

    @Message
    String privacyRights();

    @Message
    String privacyCopy();
}
