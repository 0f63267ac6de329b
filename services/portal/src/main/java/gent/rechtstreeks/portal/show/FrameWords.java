package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around every page. */
@MessageBundle("frame")
interface FrameWords {

    @Message
    String site();

    @Message
    String skip();

    @Message
    String menu();

    @Message
    String languages();

    @Message
    String home();

    @Message
    String rights();

    @Message
    String events();

    @Message
    String messages();

    @Message
    String facts();

    @Message
    String consent();

    @Message
    String whatIf();

    @Message
    String profile();

    @Message
    String logIn();

    @Message
    String logOut();

    @Message
    String translation();

    @Message
    String gentinfo();

    @Message
    String gentinfoText();

    @Message
    String counters();

    @Message
    String about();

    @Message
    String accessibility();

    @Message
    String privacy();

    @Message
    String notSaved();

    @Message
    String missingConsent();

    @Message
    String missingLifeEvents();

    @Message
    String missingEligibility();

    @Message
    String missingGranting();

    @Message
    String missingNotifications();

    @Message
    String tryAgain();

    @Message
    String copy();

    @Message
    String copied();
}
