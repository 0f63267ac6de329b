package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Consents.Decision;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around consent. */
@MessageBundle("consent")
interface ConsentWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String choices();

    @Message
    String notAsked();

    @Message
    String given(String day);

    @Message
    String counts(String day);

    @Message
    String refused(String day);

    @Message
    String withdrawn(String day);

    @Message
    String expired(String day);

    @Message
    String reAsk();

    @Message
    String worksBefore(String moment);

    @Message
    String works();

    @Message
    String more();

    @Message
    String data();

    @Message
    String source();

    @Message
    String duration();

    @Message
    String basis();

    @Message
    String without();

    @Message
    String withdrawing();

    @Message
    String decide(Decision decision);

    @Message
    String receipt();

    @Message
    String changedText();

    @Message
    String objection();

    @Message
    String pushInTheApp();

    @Message
    String objectionWhat();

    @Message
    String objectionInvited();

    @Message
    String objectionInForce();

    @Message
    String objectionMeans();

    @Message
    String objectionThen();

    @Message
    String objectionHuman();

    @Message
    String objectionLater();

    @Message
    String objectionRights();

    @Message
    String objectionBack();

    @Message
    String objects(String day);

    @Message
    String objectsNot();

    @Message
    String object();

    @Message
    String objectNoMore();

    @Message
    String doneYes();

    @Message
    String doneNo();

    @Message
    String doneStopped();

    @Message
    String doneObjects();

    @Message
    String doneObjectsNoMore();

    @Message
    String failed();

    @Message
    String failedChanged();

    @Message
    String failedOther();

    @Message
    String failedReceipt();
}
