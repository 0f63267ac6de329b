package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the pages of messages. */
@MessageBundle("feed")
interface FeedWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String news();

    @Message
    String which();

    @Message
    String all(long count);

    @Message
    String unread(long count);

    @Message
    String away(long count);

    @Message
    String noneAll();

    @Message
    String noneUnread();

    @Message
    String noneAway();

    @Message
    String isNew();

    @Message
    String withdrawnMany();

    @Message
    String withdrawn(String day);

    @Message
    String withdrawnWhy();

    @Message
    String withdrawnWhyAll();

    @Message
    String withdrawnAsk();

    @Message
    String toldOn(String day);

    @Message
    String translated();

    @Message
    String rights();

    @Message
    String amount();

    @Message
    String explain();

    @Message
    String whatHappened();

    @Message
    String more();

    @Message
    String act(String site);

    @Message
    String what();

    @Message
    String markRead();

    @Message
    String markUnread();

    @Message
    String putAway();

    @Message
    String takeBack();

    @Message
    String didRead();

    @Message
    String didUnread();

    @Message
    String didPutAway();

    @Message
    String dutyStays();

    @Message
    String didTakeBack();

    @Message
    String failed();

    @Message
    String toAll();
}
