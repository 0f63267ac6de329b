package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Decision;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around all rights of a resident. */
@MessageBundle("rights")
interface RightsWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String unchecked();

    @Message
    String openWhat();

    @Message
    String later();

    @Message
    String none();

    @Message
    String all();

    @Message
    String group(Group group);

    @Message
    String state(Decision.State state);

    @Message
    String forChild(String day);

    @Message
    String amount();

    @Message
    String until(String day);

    @Message
    String before(String day);

    @Message
    String possibleUntil(String day);

    @Message
    String example();

    @Message
    String doubted();

    @Message
    String onlyExample();

    @Message
    String notChecked();

    @Message
    String numberUnchecked();

    @Message
    String ruleUnchecked();

    @Message
    String nth(int number, int of);
}
