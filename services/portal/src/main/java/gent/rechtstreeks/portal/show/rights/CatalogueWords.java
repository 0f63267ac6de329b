package gent.rechtstreeks.portal.show.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around all rights that there are. */
@MessageBundle("catalogue")
interface CatalogueWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String yours();

    @Message
    String more();

    @Message
    String who();

    @Message
    String how();

    @Message
    String goTo(String site);
}
